package vn.kiemphieu.counter.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Mode;

/**
 * A congress file while people fill it in. It may be wrong anywhere: {@link #problems()} says all of it, in the words and by the
 * rules of {@link CongressFile}.
 *
 * @param heading who holds the congress
 * @param elections in the order of the agenda
 */
public record CongressDraft(
        Mode mode, Heading heading, List<DenominatorDraft> denominators, List<ElectionDraft> elections) {
    public CongressDraft {
        denominators = List.copyOf(denominators);
        elections = List.copyOf(elections);
    }

    /**
     * Who holds the congress; what each means stands in {@link Congress}.
     *
     * @param level may be empty
     */
    public record Heading(String id, String name, String unit, String level) {
        /** Nothing filled in. */
        public static final Heading EMPTY = new Heading("", "", "", "");
    }

    /** Nothing filled in. */
    public static CongressDraft empty(Mode mode) {
        return new CongressDraft(mode, Heading.EMPTY, List.of(), List.of());
    }

    /** A congress to be changed; denominators that no election uses are left behind. */
    public static CongressDraft of(Congress congress) {
        Map<String, DenominatorDraft> denominators = new LinkedHashMap<>();
        congress.elections().forEach(election -> {
            Denominator denominator = election.denominator();
            denominators.putIfAbsent(denominator.id(), DenominatorDraft.of(denominator));
        });
        return new CongressDraft(
                congress.mode(),
                new Heading(congress.id(), congress.name(), congress.unit(), congress.level()),
                List.copyOf(denominators.values()),
                congress.elections().stream().map(ElectionDraft::of).toList());
    }

    public CongressDraft withHeading(Heading changed) {
        return new CongressDraft(mode, changed, denominators, elections);
    }

    public CongressDraft withDenominators(List<DenominatorDraft> changed) {
        return new CongressDraft(mode, heading, changed, elections);
    }

    public CongressDraft withElections(List<ElectionDraft> changed) {
        return new CongressDraft(mode, heading, denominators, changed);
    }

    /** The same with one election in another's place, or added where the place is the next free one. */
    public CongressDraft withElection(int place, ElectionDraft changed) {
        List<ElectionDraft> all = new ArrayList<>(elections);
        if (place == all.size()) {
            all.add(changed);
        } else {
            all.set(place, changed);
        }
        return withElections(all);
    }

    /** Everything that keeps it from being a congress file, by place such as {@code elections[0].seats}. */
    public List<Problem> problems() {
        Problems problems = Problems.ofNoFile();
        CongressFile.read(new CongressJsonWriter().tree(this), problems);
        return problems.all();
    }

    /** The congress that it is; empty while there are problems. */
    public Optional<Congress> congress() {
        return CongressFile.read(new CongressJsonWriter().tree(this), Problems.ofNoFile());
    }

    /**
     * The congress file: the same bytes for the same draft, always.
     *
     * @throws RequestRefused while there are problems
     */
    public byte[] file() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new RequestRefused(problems);
        }
        return new CongressJsonWriter().bytes(this);
    }
}
