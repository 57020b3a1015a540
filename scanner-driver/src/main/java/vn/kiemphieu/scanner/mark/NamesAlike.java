package vn.kiemphieu.scanner.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What the names of a page have in common as it was scanned, worked out when it is first asked for. */
final class NamesAlike {
    /** So many names are enough to know what is usual. */
    private static final int ENOUGH = 20;
    /** Of so many parts of printed lines the darkest may have ink on them. */
    private static final int PARTS = 10;

    private final List<StrikeRow> names;
    private final Map<Integer, OptionalInt> darkLines = new HashMap<>();
    private double dark = -1;

    /** @param names of one page */
    NamesAlike(List<StrikeRow> names) {
        this.names = List.copyOf(names);
    }

    /** The share of the white between the letters of a name that is dark, in most names; all where there are none. */
    double darkBetweenLetters(PageLook look) {
        if (dark < 0) {
            int step = names.size() / ENOUGH + 1;
            double[] shares = IntStream.range(0, names.size())
                    .filter(i -> i % step == 0)
                    .mapToDouble(i -> names.get(i).darkBetweenLetters(look))
                    .sorted()
                    .toArray();
            dark = shares.length == 0 ? 1 : shares[shares.length / 2];
        }
        return dark;
    }

    /** How dark lines printed as thick as one below a name come out where they are darkest; empty where too few are seen. */
    OptionalInt darkLines(PageLook look, int thick) {
        return darkLines.computeIfAbsent(thick, same -> darkest(look, same));
    }

    private OptionalInt darkest(PageLook look, int thick) {
        int[] seen = names.stream()
                .flatMapToInt(name -> name.lineBeside(look, thick))
                .sorted()
                .toArray();
        return seen.length < PARTS ? OptionalInt.empty() : OptionalInt.of(seen[seen.length - 1 - seen.length / PARTS]);
    }
}
