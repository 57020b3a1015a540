package vn.kiemphieu.tally.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;

/**
 * What a hand check of one election has to do. The rule is fixed beforehand: no sheet drawn may speak against the outcome,
 * else the name is counted in full; so a wrong outcome stands with no more than the risk allowed.
 */
public sealed interface CheckPlan {
    /** Up to so many sheets all of them are counted. */
    int FEW_SHEETS = 100;
    /** With so few errors to go, a sample is not much smaller than the pile. */
    int FEW_ERRORS = 4;

    /**
     * Sheets are drawn; what stands too close is counted in full beside it.
     *
     * @param checked what the sample puts to the test, at least one
     */
    record Sampled(SamplePlan plan, List<Assertion> checked, List<FullHandCount> beside) implements CheckPlan {
        public Sampled {
            checked = List.copyOf(checked);
            beside = List.copyOf(beside);
            long closest = checked.stream().mapToLong(Assertion::errors).min().orElse(0);
            if (closest != plan.errors()) {
                throw new IllegalArgumentException("the closest of what is checked sets the size of the sample");
            }
        }
    }

    /** No sample will do. */
    record CountedInFull(List<FullHandCount> counts) implements CheckPlan {
        public CountedInFull {
            counts = List.copyOf(counts);
            if (counts.isEmpty()) {
                throw new IllegalArgumentException("paper is counted in full for a reason");
            }
        }
    }

    /** The plan for one result. */
    static CheckPlan of(Election election, Tally tally, Evidence evidence, RiskLimit limit) {
        List<Assertion> all = Assertion.of(election, tally);
        List<FullHandCount> whole = againstAnySample(evidence, all.isEmpty()).stream()
                .map(why -> new FullHandCount(why, election.candidates()))
                .toList();
        if (!whole.isEmpty()) {
            return new CountedInFull(whole);
        }
        List<FullHandCount> beside = new ArrayList<>();
        if (Result.of(election, tally).rest() instanceof Rest.Tied tied) {
            beside.add(new FullHandCount(Why.TIE, tied.candidates()));
        }
        long unmatched = evidence.unmatched();
        addIfAny(election, Why.UNMATCHED, within(all, Long.MIN_VALUE, unmatched), beside);
        addIfAny(election, Why.CLOSE, within(all, unmatched, unmatched + FEW_ERRORS), beside);
        List<Assertion> checked = within(all, unmatched + FEW_ERRORS, Long.MAX_VALUE);
        if (checked.isEmpty()) {
            return new CountedInFull(beside);
        }
        long closest = checked.stream().mapToLong(Assertion::errors).min().orElseThrow();
        return new Sampled(new SamplePlan(evidence.sheets(), closest, unmatched, limit), checked, beside);
    }

    private static Set<Why> againstAnySample(Evidence evidence, boolean figuresOnly) {
        Set<Why> reasons = new TreeSet<>(evidence.troubles());
        if (figuresOnly) {
            reasons.add(Why.FIGURES_ONLY);
        }
        if (evidence.sheets() <= FEW_SHEETS) {
            reasons.add(Why.FEW_SHEETS);
        }
        return reasons;
    }

    private static List<Assertion> within(List<Assertion> all, long above, long upTo) {
        return all.stream()
                .filter(one -> one.errors() > above && one.errors() <= upTo)
                .toList();
    }

    private static void addIfAny(Election election, Why why, List<Assertion> found, List<FullHandCount> counts) {
        Set<Candidate> close =
                found.stream().flatMap(one -> one.names().stream()).collect(Collectors.toSet());
        if (!close.isEmpty()) {
            List<Candidate> names =
                    election.candidates().stream().filter(close::contains).toList();
            counts.add(new FullHandCount(why, names));
        }
    }
}
