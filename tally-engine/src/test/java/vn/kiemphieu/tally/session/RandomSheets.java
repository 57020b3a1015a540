package vn.kiemphieu.tally.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.RandomBallots;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.ballot.Settlement.Accepted;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Ending.Collected;
import vn.kiemphieu.tally.session.Ending.SetAside;
import vn.kiemphieu.tally.session.Ending.Why;

/** Elections, sheets and endings of a session by seed. */
final class RandomSheets {
    private final RandomBallots ballots;
    private final Random random;
    private final Map<ElectionId, Election> elections = new HashMap<>();
    private final List<Sheet> papers = new ArrayList<>();

    RandomSheets(long seed) {
        ballots = new RandomBallots(seed);
        random = ballots.random();
        int many = 1 + random.nextInt(3);
        for (int i = 1; i <= many; i++) {
            ElectionId id = new ElectionId("e" + i);
            elections.put(id, Elections.with("id", id, ballots.election()));
        }
    }

    Map<ElectionId, Election> elections() {
        return elections;
    }

    Random random() {
        return random;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    RecordId id() {
        return new RecordId(String.format("%016x%016x", random.nextLong(), random.nextLong()));
    }

    /** So many scans, one in eight of a sheet that was there before. */
    List<Sheet> scans(int many, Set<ElectionId> open) {
        List<Sheet> scans = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Matter face = face(List.copyOf(open));
            List<Sheet> known = papers.stream()
                    .filter(paper -> canBeCopy(paper.face()) && canBeCopy(face))
                    .toList();
            boolean again = !known.isEmpty() && random.nextInt(8) == 0;
            Sheet scan = new Sheet(id(), again ? pick(known).paper() : papers.size(), face);
            papers.add(scan);
            scans.add(scan);
        }
        return scans;
    }

    private static boolean canBeCopy(Matter face) {
        return !(face instanceof Matter.Back || face instanceof Matter.Keyed);
    }

    /** Anything people could say, fitting or not. */
    Ending ending() {
        return random.nextInt(3) == 0
                ? new SetAside(pick(List.of(Why.values())))
                : collected(pick(List.copyOf(elections.keySet())));
    }

    /** What people might say of a record of an open election. */
    Collected collected(ElectionId election) {
        return new Collected(election, settled(election));
    }

    private Settled settled(ElectionId election) {
        return ballots.settled(elections.get(election), 1).get(0);
    }

    /** What two people typed: where no rule allows it as valid, they gave a ground. */
    private Settled typed(ElectionId election) {
        Settled ballot = settled(election);
        boolean lawful = !(ballot instanceof Valid valid)
                || BallotRules.of(elections.get(election))
                                .conclude(valid.choices().asList())
                        instanceof Accepted;
        return lawful ? ballot : new Invalid(InvalidityGround.KHONG_BAU_AI);
    }

    private Matter face(List<ElectionId> open) {
        ElectionId election = pick(open);
        return switch (random.nextInt(9)) {
            case 0 -> new Matter.Foreign();
            case 1 -> new Matter.Unreadable();
            case 2 -> new Matter.Back();
            case 3 -> new Matter.Ballot(election, referred());
            case 4 -> new Matter.Keyed(election, typed(election));
            default ->
                settled(election) instanceof Valid valid
                        ? new Matter.Ballot(election, valid)
                        : new Matter.Ballot(election, referred());
        };
    }

    private Referred referred() {
        Set<Reason> reasons = EnumSet.of(pick(List.of(Reason.values())), pick(List.of(Reason.A4, Reason.PAGES)));
        return new Referred(Set.of(), reasons, Optional.empty());
    }
}
