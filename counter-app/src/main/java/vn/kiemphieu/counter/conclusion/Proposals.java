package vn.kiemphieu.counter.conclusion;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.conclusion.Ending.By;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.conclusion.Ending.SetAside;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.InvalidityGround;

/** What the machine proposes; a proposal counts nothing until people conclude it. */
public final class Proposals {
    private Proposals() {}

    /** The ground of invalidity that seems to apply. */
    public static Optional<InvalidityGround> ground(Counted counted) {
        if (counted instanceof Counted.Foreign) {
            return Optional.of(InvalidityGround.KHONG_DO_BKP_PHAT); // V1
        }
        return counted instanceof Counted.Ballot ballot && ballot.finding() instanceof Referred referred
                ? referred.proposal()
                : Optional.empty();
    }

    /** Rehearsals and benchmarks: every proposal is taken as the conclusion where people said nothing. */
    public static List<Concluded> accept(List<Concluded> all) {
        IdentityHashMap<Counted, Ending> endings = new IdentityHashMap<>();
        all.forEach(each -> endings.put(each.counted(), each.ending()));
        return all.stream().map(each -> accept(each, endings)).toList();
    }

    private static Concluded accept(Concluded concluded, IdentityHashMap<Counted, Ending> endings) {
        if (!concluded.waits()) {
            return concluded;
        }
        Counted counted = concluded.counted();
        if (counted instanceof Counted.Duplicate copy) {
            if (Originals.isSetAside(copy, endings)) {
                return concluded;
            }
            return new Concluded(counted, new SetAside(Conclusion.As.SAME_SHEET));
        }
        return ground(counted)
                .map(ground -> new Concluded(counted, new Collected(new Invalid(ground), By.MACHINE)))
                .orElse(concluded);
    }
}
