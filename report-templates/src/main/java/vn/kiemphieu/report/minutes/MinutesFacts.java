package vn.kiemphieu.report.minutes;

import java.util.EnumSet;
import java.util.Set;
import vn.kiemphieu.tally.election.Mode;

/**
 * Everything that goes into the minutes of one count. {@link Banner#DRAFT} is added wherever ballots wait for a conclusion
 * or the account of ballots is missing or does not balance, {@link Banner#REHEARSAL} wherever the congress file says so: nobody can leave them out.
 *
 * @param banners what else to print across the pages
 */
public record MinutesFacts(
        Count count,
        People people,
        Occasion occasion,
        SheetFigures sheets,
        Provenance provenance,
        Set<Banner> banners) {
    public MinutesFacts {
        Set<Banner> all = EnumSet.noneOf(Banner.class);
        all.addAll(banners);
        if (sheets.waiting() > 0 || !count.isBalanced()) {
            all.add(Banner.DRAFT);
        }
        if (count.congress().mode() == Mode.REHEARSAL) {
            all.add(Banner.REHEARSAL);
        }
        banners = Set.copyOf(all);
    }

    /** Whether these are minutes to sign. */
    public boolean isOfficial() {
        return banners.isEmpty();
    }
}
