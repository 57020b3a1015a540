package vn.kiemphieu.counter.bench.figures;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.kiemphieu.counter.bench.figures.Compared.Difference;
import vn.kiemphieu.counter.counting.Status;
import vn.kiemphieu.testballots.Expected;

/** The sheets most worth looking at, worst first; of two runs added up, the worst of both. */
public record Worst(List<Case> cases) {
    /** As many as people look through with care. */
    public static final int MOST = 50;

    private static final Comparator<Case> ORDER =
            Comparator.comparing(Case::fault).thenComparing(Case::run).thenComparing(Case::name);

    public static final Worst NONE = new Worst(List.of());

    public Worst {
        cases = cases.stream().sorted(ORDER).limit(MOST).toList();
    }

    /** What is wrong with a sheet, worst first. */
    public enum Fault {
        MISREAD,
        GOOD_NOT_VALID,
        /** People were asked about marks that they would call clear. */
        CLEAR_NOT_VALID
    }

    /**
     * One sheet.
     *
     * @param run the run that it belongs to
     * @param differences rows that were read otherwise than they are
     * @param crop the rows in question, or the whole page
     */
    public record Case(Fault fault, String run, Verdict verdict, List<Difference> differences, Crop crop) {
        public Case {
            differences = List.copyOf(differences);
        }

        String name() {
            return verdict.name();
        }
    }

    /**
     * What should have become of a sheet, and what became of it.
     *
     * @param name of the sheet
     * @param marks the kinds of mark on it, in words
     * @param status as in {@code sheets.jsonl}
     * @param reasons why people were asked
     */
    public record Verdict(String name, Expected expected, String marks, Status status, Set<String> reasons) {
        public Verdict {
            reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
        }
    }

    /**
     * A small picture.
     *
     * @param jpeg never changed once handed over
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by identity only
    public record Crop(byte[] jpeg) {}

    public Worst plus(Worst other) {
        return new Worst(Stream.concat(cases.stream(), other.cases.stream()).toList());
    }

    public static Worst of(Collection<Case> cases) {
        return new Worst(List.copyOf(cases));
    }

    /** Whether a sheet with this fault would be kept: not once there are enough worse ones. */
    public boolean hasRoomFor(Fault fault) {
        return cases.size() < MOST || cases.get(MOST - 1).fault().compareTo(fault) >= 0;
    }
}
