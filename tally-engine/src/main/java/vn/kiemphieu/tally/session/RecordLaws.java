package vn.kiemphieu.tally.session;

import static vn.kiemphieu.tally.session.Checks.require;

import java.util.Map;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.Settlement.Accepted;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Ending.Collected;
import vn.kiemphieu.tally.session.Ending.SetAside;
import vn.kiemphieu.tally.session.Ending.Why;

/** What a record may be beside the others, and how it may end. */
record RecordLaws(
        Map<ElectionId, Election> elections, Map<RecordId, Matter> matters, Map<RecordId, Conclusion> conclusions) {

    void requireMatter(RecordId id, Matter matter) {
        if (matter instanceof Matter.Ballot ballot) {
            requireOpen(id, ballot.election());
            if (ballot.finding() instanceof Valid valid) {
                requireOfList(id, valid.choices(), elections.get(ballot.election()));
            }
        }
        if (matter instanceof Matter.Keyed keyed) {
            requireCollected(id, new Collected(keyed.election(), keyed.ballot()));
        }
        if (matter instanceof Matter.Duplicate copy) {
            Matter original = matters.get(copy.original());
            require(
                    original instanceof Matter.Ballot
                            || original instanceof Matter.Foreign
                            || original instanceof Matter.Unreadable,
                    () -> "record " + id + " is said to be a duplicate of " + copy.original()
                            + ", which is no record that counts or waits");
        }
    }

    void requireConclusion(RecordId id, Conclusion conclusion) {
        Matter matter = matters.get(id);
        Ending ending = conclusion.ending();
        require(matter != null, "no record " + id + " in this session");
        require(matter.allows(ending), () -> "record " + id + " cannot be concluded so: it is " + kind(matter));
        if (ending instanceof Collected collected) {
            requireCollected(id, collected);
        }
        if (matter instanceof Matter.Duplicate copy) {
            requireOfCopy(id, copy.original(), ending);
        }
    }

    private void requireCollected(RecordId id, Collected collected) {
        requireOpen(id, collected.election());
        Election election = elections.get(collected.election());
        if (collected.ballot() instanceof Valid valid) {
            requireOfList(id, valid.choices(), election);
            require(
                    BallotRules.of(election).conclude(valid.choices().asList()) instanceof Accepted,
                    () -> "record " + id + " cannot be valid with these choices");
        }
    }

    /** A copy is the same sheet only where its original stays, and misfed only together with it; or paper would be lost. */
    private void requireOfCopy(RecordId id, RecordId original, Ending ending) {
        boolean sameSheet = ending.equals(new SetAside(Why.SAME_SHEET));
        boolean gone =
                conclusions.containsKey(original) && conclusions.get(original).ending() instanceof SetAside;
        require(
                !sameSheet || !gone,
                () -> "record " + original + " is set aside, so nothing is left that " + id + " repeats");
        require(
                gone || !ending.equals(new SetAside(Why.MISFED)),
                () -> "record " + id + " is misfed only together with its original " + original);
        Matter of = matters.get(original);
        require(
                !(of instanceof Matter.Ballot ballot)
                        || !(ending instanceof Collected collected)
                        || collected.election().equals(ballot.election()),
                () -> "record " + id + " repeats a ballot of another election");
        require(
                sameSheet || !(of instanceof Matter.Foreign) || of.allows(ending),
                () -> "record " + id + " cannot be concluded so: it repeats a foreign sheet");
    }

    private void requireOpen(RecordId id, ElectionId election) {
        require(
                elections.containsKey(election),
                () -> "record " + id + " is of an election that is not open: " + election);
    }

    private static void requireOfList(RecordId id, Choices choices, Election election) {
        require(
                choices.rows() == election.candidates().size() && choices.saysOnly(Choice.of(election.form())),
                () -> "record " + id + " does not fit the list of election " + election.id());
    }

    /** Never what a ballot says: this goes into messages. */
    private static String kind(Matter matter) {
        return matter.getClass().getSimpleName()
                + (matter.asksPeople() ? ", which people conclude" : ", which is settled");
    }
}
