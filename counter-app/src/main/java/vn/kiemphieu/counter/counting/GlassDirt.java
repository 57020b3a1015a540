package vn.kiemphieu.counter.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.kiemphieu.scanner.GlassStreak;

/**
 * Dirt on the scanner's glass, known by streaks in the same column on page after page. Says on how many pages, never on
 * which: that would tell of the order of feeding.
 *
 * @param sideways whether the pictures were turned after the scan, so that the streaks run from side to side
 * @param millimetres from the left edge of the pictures; from their upper edge where sideways
 * @param pages with a streak there, of all that were read
 */
public record GlassDirt(boolean sideways, int millimetres, int pages) {
    /** So many pages with a streak in one column … */
    static final int LEAST = 5;
    /** … among so many fed one after the other are no chance. */
    static final int AMONG = 20;
    /** Streaks this near to each other are one, millimetres: the finding of a page lets its scale vary by as much. */
    static final double TOGETHER = 1.5;

    private static final Comparator<Sight> BY_PLACE = Comparator.comparing(
                    (Sight sight) -> sight.streak().sideways())
            .thenComparing(sight -> sight.streak().fromMiddle())
            .thenComparing(sight -> sight.streak().millimetres());

    private record Sight(int page, GlassStreak streak) {}

    /** Where to clean: columns with streaks on {@value #LEAST} of any {@value #AMONG} pages fed one after the other. */
    public static List<GlassDirt> inTheWay(List<ReadPage> inFeedingOrder) {
        return of(inFeedingOrder, GlassDirt::gathered);
    }

    /** Columns with streaks on {@value #LEAST} pages or more: the same in whatever order the pages come. */
    public static List<GlassDirt> ofAll(List<ReadPage> pages) {
        return of(pages, on -> on.size() >= LEAST);
    }

    private static List<GlassDirt> of(List<ReadPage> pages, Predicate<List<Integer>> isDirt) {
        List<GlassDirt> dirt = new ArrayList<>();
        for (List<Sight> column : columns(pages)) {
            List<Integer> on =
                    column.stream().map(Sight::page).distinct().sorted().toList();
            if (isDirt.test(on)) {
                GlassStreak middle = column.get(column.size() / 2).streak();
                dirt.add(new GlassDirt(middle.sideways(), (int) Math.round(middle.millimetres()), on.size()));
            }
        }
        return dirt;
    }

    private static boolean gathered(List<Integer> on) {
        for (int i = LEAST - 1; i < on.size(); i++) {
            if (on.get(i) - on.get(i - LEAST + 1) < AMONG) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Sight>> columns(List<ReadPage> pages) {
        List<Sight> sights = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (GlassStreak streak : pages.get(page).streaks()) {
                sights.add(new Sight(page, streak));
            }
        }
        sights.sort(BY_PLACE);
        List<List<Sight>> columns = new ArrayList<>();
        for (Sight sight : sights) {
            if (columns.isEmpty() || !near(columns.get(columns.size() - 1).get(0), sight)) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(sight);
        }
        return columns;
    }

    private static boolean near(Sight one, Sight other) {
        return one.streak().sideways() == other.streak().sideways()
                && other.streak().fromMiddle() - one.streak().fromMiddle() <= TOGETHER;
    }
}
