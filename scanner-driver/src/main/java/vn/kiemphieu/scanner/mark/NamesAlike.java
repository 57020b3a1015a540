package vn.kiemphieu.scanner.mark;

import java.util.List;
import java.util.stream.IntStream;

/** What the names of a page have in common as it was scanned, worked out when it is first asked for. */
final class NamesAlike {
    /** So many names are enough to know what is usual. */
    private static final int ENOUGH = 20;

    private final List<StrikeRow> names;
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
}
