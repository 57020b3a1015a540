package vn.kiemphieu.tally.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.ballot.Settlement.Accepted;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Ending.Collected;
import vn.kiemphieu.tally.session.Ending.SetAside;
import vn.kiemphieu.tally.session.Ending.Why;

/** A session as one would keep it with pencil and paper: what may happen is said once more, in other words. */
final class PlainSession {
    /** One line of the register of batches. */
    static final class Line {
        int sheets;
        String state = "feeding";
        Set<RecordId> records = Set.of();
    }

    final Map<ElectionId, Election> elections;
    final Map<ElectionId, Set<String>> done = new HashMap<>();
    final List<Line> lines = new ArrayList<>();
    final Set<RecordId> everFed = new HashSet<>();
    final Set<ElectionId> minutes = new HashSet<>();
    Set<ElectionId> opened = Set.of();
    Map<RecordId, Matter> matters = new HashMap<>();
    Map<RecordId, Ending> endings = new HashMap<>();
    String stage = "ready";

    PlainSession(Map<ElectionId, Election> elections) {
        this.elections = elections;
        elections.keySet().forEach(election -> done.put(election, new HashSet<>()));
    }

    boolean isFeeding() {
        return !lines.isEmpty() && lines.get(lines.size() - 1).state.equals("feeding");
    }

    Set<RecordId> waiting() {
        return matters.keySet().stream()
                .filter(id -> !endings.containsKey(id))
                .filter(id -> !(matters.get(id) instanceof Matter.Back || matters.get(id) instanceof Matter.Keyed)
                        && !(matters.get(id) instanceof Matter.Ballot ballot && ballot.finding() instanceof Valid))
                .collect(Collectors.toSet());
    }

    /** Ids that a batch takes with it. */
    Set<RecordId> recordsOf(int number) {
        return lines.get(number - 1).records;
    }

    boolean mayOpen(Set<ElectionId> chosen) {
        return stage.equals("ready")
                && !chosen.isEmpty()
                && chosen.stream()
                        .allMatch(election -> done.getOrDefault(election, Set.of())
                                .equals(Set.of("printed", "proof-read", "tested")));
    }

    boolean mayOpenBatch(BatchSlip slip) {
        return stage.equals("open") && !isFeeding() && slip.number() == lines.size() + 1;
    }

    boolean isBeingFed(int number) {
        return stage.equals("open") && isFeeding() && number == lines.size();
    }

    boolean mayCount(int number, int sheets, Set<RecordId> fed, Map<RecordId, Matter> all) {
        Set<RecordId> expected = new HashSet<>(matters.keySet());
        expected.addAll(fed);
        return isBeingFed(number)
                && sheets == lines.get(number - 1).sheets
                && !fed.isEmpty()
                && fed.stream().noneMatch(everFed::contains)
                && isSound(all, expected);
    }

    boolean mayWithdraw(int number, Map<RecordId, Matter> rest) {
        if (!stage.equals("open") || number < 1 || number > lines.size()) {
            return false;
        }
        Set<RecordId> expected = new HashSet<>(matters.keySet());
        expected.removeAll(recordsOf(number));
        return Set.of("feeding", "counted").contains(lines.get(number - 1).state) && isSound(rest, expected);
    }

    private static boolean isSound(Map<RecordId, Matter> all, Set<RecordId> expected) {
        return all.keySet().equals(expected)
                && all.values().stream()
                        .allMatch(matter -> !(matter instanceof Matter.Duplicate copy)
                                || (all.containsKey(copy.original())
                                        && !(all.get(copy.original()) instanceof Matter.Duplicate)
                                        && !(all.get(copy.original()) instanceof Matter.Back)
                                        && !(all.get(copy.original()) instanceof Matter.Keyed)));
    }

    boolean mayConclude(RecordId id, Ending ending) {
        return stage.equals("open")
                && waiting().contains(id)
                && isPossible(ending)
                && fits(matters.get(id), ending)
                && !(isAside(ending) && copiesEnded(id, Why.SAME_SHEET));
    }

    boolean mayTakeBack(RecordId id) {
        return stage.equals("open")
                && endings.containsKey(id)
                && !(isAside(endings.get(id)) && copiesEnded(id, Why.MISFED));
    }

    private boolean isPossible(Ending ending) {
        if (!(ending instanceof Collected collected)) {
            return true;
        }
        return opened.contains(collected.election())
                && (!(collected.ballot() instanceof Valid valid)
                        || BallotRules.of(elections.get(collected.election()))
                                        .conclude(valid.choices().asList())
                                instanceof Accepted);
    }

    private boolean fits(Matter matter, Ending ending) {
        if (matter instanceof Matter.Ballot ballot) {
            return ending instanceof Collected collected
                    ? collected.election().equals(ballot.election())
                    : isAside(ending, Why.REFED)
                            && ((Referred) ballot.finding()).reasons().contains(Reason.PAGES);
        }
        if (matter instanceof Matter.Duplicate copy) {
            Matter original = matters.get(copy.original());
            boolean gone = endings.containsKey(copy.original()) && isAside(endings.get(copy.original()));
            if (isAside(ending, Why.SAME_SHEET)) {
                return !gone;
            }
            boolean elsewhere = original instanceof Matter.Ballot ballot
                    && ending instanceof Collected collected
                    && !collected.election().equals(ballot.election());
            return !elsewhere
                    && (gone || !isAside(ending, Why.MISFED))
                    && (!(original instanceof Matter.Foreign) || fits(original, ending));
        }
        if (matter instanceof Matter.Foreign) {
            return isAside(ending, Why.MISFED)
                    || (ending instanceof Collected collected
                            && collected.ballot().equals(new Invalid(InvalidityGround.KHONG_DO_BKP_PHAT)));
        }
        return !isAside(ending, Why.SAME_SHEET);
    }

    private boolean copiesEnded(RecordId original, Why why) {
        return endings.entrySet().stream()
                .anyMatch(end -> matters.get(end.getKey()).equals(new Matter.Duplicate(original))
                        && isAside(end.getValue(), why));
    }

    private static boolean isAside(Ending ending) {
        return ending instanceof SetAside;
    }

    private static boolean isAside(Ending ending, Why why) {
        return ending instanceof SetAside aside && aside.why() == why;
    }

    boolean mayClose(Map<ElectionId, BallotAccount> accounts) {
        return stage.equals("open")
                && !isFeeding()
                && waiting().isEmpty()
                && accounts.keySet().equals(opened)
                && opened.stream().allMatch(election -> agrees(accounts.get(election), election));
    }

    private boolean agrees(BallotAccount paper, ElectionId election) {
        return paper.printed() == paper.issued() + paper.unused() + paper.spoilt()
                && paper.collected() <= paper.issued()
                && paper.collected() == new PlainRecount(this, election).ballots();
    }

    boolean mayMinute(ElectionId election) {
        return stage.equals("closed") && opened.contains(election);
    }

    boolean maySeal() {
        return stage.equals("closed") && minutes.equals(opened);
    }

    void count(int number, Set<RecordId> fed, Map<RecordId, Matter> all) {
        Line line = lines.get(number - 1);
        line.state = "counted";
        line.records = fed;
        everFed.addAll(fed);
        Line before = line;
        for (Line earlier : lines.subList(0, number - 1)) {
            before = earlier.state.equals("counted") ? earlier : before;
        }
        if (line.sheets < 25 && before != line) {
            before.records = new HashSet<>(before.records);
            before.records.addAll(fed);
            line.records = Set.of();
            line.state = "joined " + (lines.indexOf(before) + 1);
        }
        become(all);
    }

    void withdraw(int number, Map<RecordId, Matter> rest) {
        lines.get(number - 1).state = "withdrawn";
        become(rest);
    }

    private void become(Map<RecordId, Matter> now) {
        Map<RecordId, Ending> kept = new HashMap<>();
        endings.forEach((id, ending) -> {
            Matter matter = matters.get(id);
            RecordId shown = matter instanceof Matter.Duplicate copy ? copy.original() : id;
            if (matter.equals(now.get(id)) && matters.get(shown).equals(now.get(shown))) {
                kept.put(id, ending);
            }
        });
        endings = kept;
        matters = now;
    }
}
