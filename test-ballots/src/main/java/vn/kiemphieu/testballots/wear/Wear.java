package vn.kiemphieu.testballots.wear;

import java.util.EnumSet;
import java.util.Set;
import vn.kiemphieu.testballots.picture.Format;

/**
 * All that happens to one sheet, decided before a pixel is touched.
 *
 * @param kinds what somebody who looks at the picture would name
 * @param seed for the details of each damage to the paper
 * @param pass for what is different each time the paper runs through a scanner: grain, and dirt on the glass
 */
public record Wear(Grade grade, Set<WearKind> kinds, Lie lie, Output output, long seed, long pass) {
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

    /** The same paper, as damaged as here, in a scanner of the same settings another time. */
    public Wear scannedAs(Wear other) {
        Set<WearKind> both = EnumSet.noneOf(WearKind.class);
        kinds.stream().filter(WearKind::stays).forEach(both::add);
        other.kinds.stream().filter(kind -> !kind.stays() && !kind.isSetting()).forEach(both::add);
        kinds.stream().filter(WearKind::isSetting).forEach(both::add);
        return new Wear(grade, both, other.lie, output.again(other.output), seed, other.pass);
    }
}
