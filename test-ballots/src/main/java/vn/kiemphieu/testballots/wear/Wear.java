package vn.kiemphieu.testballots.wear;

import java.util.Set;
import vn.kiemphieu.testballots.picture.Format;

/**
 * All that happens to one sheet, decided before a pixel is touched.
 *
 * @param kinds what somebody who looks at the picture would name
 * @param seed for the details of each damage
 */
public record Wear(Grade grade, Set<WearKind> kinds, Lie lie, Output output, long seed) {
    public Wear {
        kinds = Set.copyOf(kinds);
    }

    boolean has(WearKind kind) {
        return kinds.contains(kind);
    }

    public int dpi() {
        return output.dpi();
    }

    public Format format() {
        return output.format();
    }
}
