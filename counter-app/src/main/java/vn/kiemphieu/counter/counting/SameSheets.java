package vn.kiemphieu.counter.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.kiemphieu.scanner.Handwriting;
import vn.kiemphieu.scanner.HandwritingIndex;
import vn.kiemphieu.scanner.Likeness;
import vn.kiemphieu.scanner.Likeness.Verdict;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Reason;

/**
 * Finds ballots that are one sheet scanned again, by the handwriting on them (ADR 0010). Of all scans of a sheet the one to
 * count is chosen by what is on them, never by the order of feeding: one that people look at anyway before one that the
 * machine found clear, then the one with the smallest name.
 */
final class SameSheets {
    static final Comparator<Counted.Ballot> TO_COUNT = Comparator.comparing(SameSheets::isBroken)
            .thenComparing(ballot -> ballot.finding() instanceof Valid)
            .thenComparing(Counted.Ballot::id);

    /** Stands for all pages of a ballot together. */
    private static final int WHOLE = 0;

    private final BallotMaker maker;
    private final List<Counted.Ballot> ballots = new ArrayList<>();
    private final List<Map<Integer, Handwriting>> hands = new ArrayList<>();
    private final Map<Integer, HandwritingIndex> indexes = new HashMap<>();
    private final Map<Integer, List<Integer>> indexed = new HashMap<>();
    /** Per ballot another one of the same sheet, or itself. */
    private final List<Integer> towards = new ArrayList<>();

    private final Set<Integer> mixed = new HashSet<>();

    private SameSheets(BallotMaker maker) {
        this.maker = maker;
    }

    /** The same, with all but one ballot of every sheet as its duplicates. */
    static List<Counted> apart(List<Counted> counted, BallotMaker maker) {
        SameSheets sheets = new SameSheets(maker);
        for (Counted each : counted) {
            if (each instanceof Counted.Ballot ballot) {
                sheets.add(ballot);
            }
        }
        return sheets.told(counted);
    }

    private void add(Counted.Ballot ballot) {
        int number = ballots.size();
        ballots.add(ballot);
        hands.add(hands(ballot));
        towards.add(number);
        Set<Integer> near = new HashSet<>();
        hands.get(number).forEach((page, hand) -> {
            List<Integer> numbers = indexed.computeIfAbsent(page, any -> new ArrayList<>());
            HandwritingIndex index = indexes.computeIfAbsent(page, any -> new HandwritingIndex());
            index.add(hand).forEach(place -> near.add(numbers.get(place)));
            numbers.add(number);
        });
        near.forEach(other -> relate(number, other));
    }

    /** The handwriting of each page that is there once; of a doubled one nobody knows which belongs to the ballot. */
    private static Map<Integer, Handwriting> hands(Counted.Ballot ballot) {
        Map<Integer, Handwriting> hands = new TreeMap<>();
        Set<Integer> doubled = new HashSet<>();
        for (ReadPage page : ballot.pages()) {
            page.read().ifPresent(read -> {
                if (hands.put(read.page(), read.handwriting()) != null) {
                    doubled.add(read.page());
                }
            });
        }
        hands.keySet().removeAll(doubled);
        if (hands.size() > 1) {
            hands.put(WHOLE, hands.values().stream().reduce(Handwriting.NONE, Handwriting::with));
        }
        return hands;
    }

    /**
     * Two ballots with a page in common are one, unless another page of theirs speaks against it: then their pages are mixed
     * up, and people look at both. A broken ballot they look at anyway; its pages fed again, in order, are not to blame.
     */
    private void relate(int number, int other) {
        boolean against = hands.get(number).entrySet().stream()
                .filter(page -> hands.get(other).containsKey(page.getKey()))
                .map(page -> page.getValue().compare(hands.get(other).get(page.getKey())))
                .anyMatch(SameSheets::speaksAgainst);
        boolean broken = isBroken(ballots.get(number)) || isBroken(ballots.get(other));
        if (against && !broken) {
            mixed.add(number);
            mixed.add(other);
        } else if (!against) {
            towards.set(end(number), end(other));
        }
    }

    private static boolean speaksAgainst(Likeness likeness) {
        return likeness.verdict() == Verdict.DIFFERENT && likeness.bits() < 0;
    }

    private int end(int number) {
        int at = number;
        while (towards.get(at) != at) {
            at = towards.get(at);
        }
        return at;
    }

    private List<Counted> told(List<Counted> counted) {
        Map<Integer, Integer> toCount = new HashMap<>();
        for (int number = 0; number < ballots.size(); number++) {
            toCount.merge(end(number), number, (a, b) -> TO_COUNT.compare(ballots.get(a), ballots.get(b)) <= 0 ? a : b);
        }
        Map<Integer, Counted.Ballot> originals = new HashMap<>();
        toCount.values().forEach(number -> originals.put(number, original(number)));
        List<Counted> told = new ArrayList<>();
        int number = 0;
        for (Counted each : counted) {
            if (each instanceof Counted.Ballot ballot) {
                int counts = toCount.get(end(number));
                told.add(counts == number ? originals.get(number) : again(ballot, originals.get(counts)));
                number++;
            } else {
                told.add(each);
            }
        }
        return told;
    }

    /** Pages of two ballots that got mixed up are for people to sort. */
    private Counted.Ballot original(int number) {
        return mixed.contains(number) ? maker.broken(ballots.get(number)) : ballots.get(number);
    }

    private static Counted again(Counted.Ballot ballot, Counted.Ballot original) {
        return new Counted.Duplicate(ballot.pages(), ballot.reading(), original);
    }

    private static boolean isBroken(Counted.Ballot ballot) {
        return ballot.finding() instanceof Referred referred
                && referred.reasons().contains(Reason.PAGES);
    }
}
