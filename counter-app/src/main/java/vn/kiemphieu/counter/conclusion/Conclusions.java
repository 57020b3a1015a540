package vn.kiemphieu.counter.conclusion;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.conclusion.Ending.By;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.conclusion.Ending.NothingToSettle;
import vn.kiemphieu.counter.conclusion.Ending.Waiting;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.election.Election;

/**
 * Brings together what the machine counted and what people concluded. What a conclusion is about, {@link Meaning} says.
 */
public final class Conclusions {
    private final Meaning meaning;
    private final Problems problems;
    private final Concluder concluder;
    private final IdentityHashMap<Counted, Ending> endings = new IdentityHashMap<>();
    private final IdentityHashMap<Counted, Conclusion> concluded = new IdentityHashMap<>();

    private Conclusions(List<Counted> all, Election election, Problems problems) {
        this.meaning = new Meaning(all, problems);
        this.problems = problems;
        this.concluder = new Concluder(election, problems);
    }

    /**
     * What became of everything that was counted, in the same order.
     *
     * @param problems where what is wrong with the conclusions goes
     * @throws RequestRefused if a conclusion fits nothing, stands twice or is against the rules
     */
    public static List<Concluded> settle(
            List<Counted> all, Election election, List<Conclusion> conclusions, Problems problems) {
        Conclusions settling = new Conclusions(all, election, problems);
        conclusions.forEach(settling::conclude);
        Originals originals = new Originals(settling.endings, problems);
        settling.concluded.forEach(originals::check);
        problems.refuseIfAny();
        return all.stream()
                .map(counted -> concluded(counted, Optional.ofNullable(settling.endings.get(counted))))
                .toList();
    }

    /**
     * What one conclusion on one thing comes to.
     *
     * @throws RequestRefused if it cannot be concluded so
     */
    public static Ending one(Counted counted, Election election, Conclusion conclusion, Problems problems) {
        Optional<Ending> ending = new Concluder(election, problems).conclude(counted, conclusion);
        problems.refuseIfAny();
        return ending.orElseThrow(() -> new IllegalStateException("a conclusion without problems has an ending"));
    }

    /** What becomes of something, with people's ending where they gave one. */
    public static Concluded concluded(Counted counted, Optional<Ending> people) {
        return new Concluded(counted, people.orElseGet(() -> withoutPeople(counted)));
    }

    private static Ending withoutPeople(Counted counted) {
        if (counted instanceof Counted.Back) {
            return new NothingToSettle();
        }
        if (counted instanceof Counted.Keyed keyed) {
            return new Collected(keyed.ballot(), By.DOUBLE_ENTRY);
        }
        return counted instanceof Counted.Ballot ballot && ballot.finding() instanceof Valid valid
                ? new Collected(valid, By.MACHINE)
                : new Waiting();
    }

    private void conclude(Conclusion conclusion) {
        for (Counted counted : meaning.of(conclusion)) {
            if (endings.containsKey(counted)) {
                problems.add(
                        conclusion.place(),
                        "phiếu " + conclusion.subject().shortened() + " đã có một kết luận khác",
                        "chỉ giữ lại một kết luận");
                return;
            }
            concluder.conclude(counted, conclusion).ifPresent(ending -> {
                endings.put(counted, ending);
                concluded.put(counted, conclusion);
            });
        }
    }
}
