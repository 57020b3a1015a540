package vn.kiemphieu.counter.counting;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.scanner.ColourSeen;
import vn.kiemphieu.scanner.Inks;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Colour;

/** What only the colours of the pages of a ballot show. It is a question for people, and only where the election asks. */
public final class InColour {
    private InColour() {}

    static Set<Remark> remarks(List<ReadPage> pages, Colour asked) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (!otherInk(pages, asked).isEmpty()) {
            remarks.add(Remark.SECOND_INK);
        }
        boolean stampMissing = seen(pages).stream().anyMatch(ColourSeen::stampMissing);
        if (stampMissing && asked.missingStamp() == Settings.InColour.ASK) {
            remarks.add(Remark.NO_STAMP);
        }
        return remarks;
    }

    /** The rows of a ballot that are marked with another ink than most; none where nobody asks. */
    public static Set<Integer> otherInk(List<ReadPage> pages, Colour asked) {
        return asked.secondInk() == Settings.InColour.ASK
                ? Inks.otherRows(seen(pages).stream()
                        .flatMap(page -> page.marks().stream())
                        .toList())
                : Set.of();
    }

    /** How many pages of the ballot had no colours to look at, though they are asked for. */
    public static long grey(List<ReadPage> pages, Colour asked) {
        return asked.asked()
                ? pages.stream()
                        .filter(page -> page.read().isPresent() && page.colour().isEmpty())
                        .count()
                : 0;
    }

    private static List<ColourSeen> seen(List<ReadPage> pages) {
        return pages.stream().map(ReadPage::colour).flatMap(Optional::stream).toList();
    }
}
