package vn.kiemphieu.counter.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pictures that are there in several pieces. Within a feed the assembly tells copies from ballots; a picture that came in two
 * feeds is told here: a piece that repeats another wholly is its duplicate, one that repeats it in part is for people to sort.
 */
final class RepeatedPictures {
    private RepeatedPictures() {}

    /** The same pieces, with those that repeat another one as its duplicates. */
    static List<Counted> apart(List<Counted> pieces, BallotMaker maker) {
        Map<String, Set<Integer>> places = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof Counted.Duplicate)) {
                for (ReadPage page : pieces.get(i).pages()) {
                    if (Assembly.canBeCopy(page)) {
                        places.computeIfAbsent(page.sha256(), any -> new HashSet<>())
                                .add(i);
                    }
                }
            }
        }
        List<Counted> apart = new ArrayList<>(pieces);
        places.values().stream()
                .filter(shared -> shared.size() > 1)
                .forEach(shared -> tell(pieces, apart, shared, maker));
        return apart;
    }

    private static void tell(List<Counted> pieces, List<Counted> apart, Set<Integer> shared, BallotMaker maker) {
        List<Integer> sorted = shared.stream()
                .sorted(Comparator.comparing(pieces::get, RepeatedPictures::toCount)
                        .thenComparing(i -> i))
                .toList();
        Counted first = pieces.get(sorted.get(0));
        boolean equal = sorted.stream().allMatch(i -> pieces.get(i).name().equals(first.name()));
        for (int i : sorted) {
            Counted piece = pieces.get(i);
            if (equal && i != sorted.get(0)) {
                apart.set(i, new Counted.Duplicate(piece.pages(), maker.readingOf(piece.pages()), first));
            } else if (!equal && piece instanceof Counted.Ballot ballot) {
                apart.set(i, maker.broken(ballot));
            }
        }
    }

    /** As among scans of one sheet: what is on them decides, not which came first. */
    private static int toCount(Counted one, Counted other) {
        return one instanceof Counted.Ballot ballot && other instanceof Counted.Ballot another
                ? SameSheets.TO_COUNT.compare(ballot, another)
                : 0;
    }

    /** The same, with every duplicate's original being what stands for its sheet in the end. */
    static List<Counted> toldOf(List<Counted> told) {
        Map<String, Counted> holders =
                holders(told.stream().filter(each -> !isSamePicture(each)).toList());
        return told.stream()
                .map(each -> isSamePicture(each) ? again((Counted.Duplicate) each, holders) : each)
                .toList();
    }

    /** Told by its picture, not by its handwriting. */
    private static boolean isSamePicture(Counted each) {
        return each instanceof Counted.Duplicate copy && !copy.isOtherPicture();
    }

    private static Counted again(Counted.Duplicate copy, Map<String, Counted> holders) {
        Counted holder = holders.get(copy.pages().get(0).sha256());
        return new Counted.Duplicate(copy.pages(), copy.reading(), holder);
    }

    /** What stands for the sheet of each picture. */
    static Map<String, Counted> holders(List<Counted> originals) {
        Map<String, Counted> holders = new HashMap<>();
        for (Counted each : originals) {
            Counted holder = each instanceof Counted.Duplicate again ? again.original() : each;
            each.pages().forEach(page -> holders.putIfAbsent(page.sha256(), holder));
        }
        return holders;
    }
}
