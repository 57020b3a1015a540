package vn.kiemphieu.tally.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kiemphieu.tally.session.Sessions.HOA_AND_TUAN;
import static vn.kiemphieu.tally.session.Sessions.LAN_AND_MINH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.JournalEntry.BallotsPrinted;
import vn.kiemphieu.tally.session.JournalEntry.BatchCounted;
import vn.kiemphieu.tally.session.JournalEntry.BatchOpened;
import vn.kiemphieu.tally.session.JournalEntry.BatchWithdrawn;
import vn.kiemphieu.tally.session.JournalEntry.Concluded;
import vn.kiemphieu.tally.session.JournalEntry.ConclusionTakenBack;
import vn.kiemphieu.tally.session.JournalEntry.ListChanged;
import vn.kiemphieu.tally.session.JournalEntry.MinutesPrinted;
import vn.kiemphieu.tally.session.JournalEntry.Opened;
import vn.kiemphieu.tally.session.JournalEntry.ProofRead;
import vn.kiemphieu.tally.session.JournalEntry.Sealed;
import vn.kiemphieu.tally.session.JournalEntry.SlipCorrected;
import vn.kiemphieu.tally.session.JournalEntry.Tested;

/** An operator who does whatever comes to mind, more often sensible than not, and the register kept beside. */
final class SessionWalk {
    private final RandomSheets any;
    private final Random random;
    private final PlainSession plain;
    private final Map<RecordId, Sheet> scans = new HashMap<>();
    private CountingSession session;
    private Journal journal = Journal.EMPTY;
    private int refused;

    SessionWalk(long seed) {
        any = new RandomSheets(seed);
        random = any.random();
        plain = new PlainSession(any.elections());
        session = CountingSession.of(any.elections());
    }

    boolean isOver() {
        return plain.stage.equals("sealed");
    }

    int refused() {
        return refused;
    }

    /** One action, lawful or not. */
    void step() {
        List<Supplier<Action>> wild = List.of(
                this::prepare,
                this::openBox,
                this::openBatch,
                this::correctSlip,
                this::closeBatch,
                this::withdraw,
                this::conclude,
                this::takeBack,
                this::close,
                this::minute,
                this::seal);
        Action action = random.nextInt(3) == 0 ? any.pick(wild).get() : sensible();
        boolean accepted = attempt(action.entry());
        assertEquals(action.lawful(), accepted, () -> "lawful? " + action.entry());
        if (accepted) {
            action.effect().run();
            assertEquals(session, journal.replay(any.elections()), "the replay is the session");
        }
        compare();
    }

    private boolean attempt(JournalEntry entry) {
        CountingSession before = session;
        try {
            session = session.after(entry);
            journal = journal.plus(entry);
            return true;
        } catch (IllegalStateException unlawful) {
            refused++;
            assertEquals(before, session);
            return false;
        }
    }

    /**
     * What somebody wants to do.
     *
     * @param effect in the register, where it is lawful
     */
    private record Action(JournalEntry entry, boolean lawful, Runnable effect) {}

    private Action sensible() {
        if (plain.stage.equals("ready")) {
            return plain.mayOpen(any.elections().keySet()) ? openBox() : prepare();
        }
        if (plain.stage.equals("closed")) {
            return plain.maySeal() ? seal() : minute();
        }
        if (plain.isFeeding()) {
            return random.nextInt(9) == 0 ? correctSlip() : closeBatch();
        }
        if (plain.lines.size() < 3 || random.nextInt(30) == 0) {
            return openBatch();
        }
        return plain.waiting().isEmpty() ? close() : conclude();
    }

    private Action prepare() {
        ElectionId election = election();
        Set<String> done = plain.done.getOrDefault(election, new HashSet<>());
        boolean lawful = plain.stage.equals("ready") && any.elections().containsKey(election);
        return switch (random.nextInt(16)) {
            case 0 -> new Action(new ListChanged(election, "đổi", LAN_AND_MINH), lawful, done::clear);
            case 1, 2, 3, 4, 5 -> new Action(new BallotsPrinted(election, 1), lawful, () -> done.add("printed"));
            case 6, 7, 8, 9, 10 ->
                new Action(new ProofRead(election, LAN_AND_MINH), lawful, () -> done.add("proof-read"));
            default -> new Action(new Tested(election), lawful, () -> done.add("tested"));
        };
    }

    private Action openBox() {
        Set<ElectionId> chosen = new HashSet<>(any.elections().keySet());
        chosen.removeIf(election -> random.nextInt(4) == 0);
        return new Action(new Opened(chosen, HOA_AND_TUAN), plain.mayOpen(chosen), () -> {
            plain.opened = chosen;
            plain.stage = "open";
        });
    }

    private Action openBatch() {
        BatchSlip slip = slip(plain.lines.size() + 1);
        return new Action(new BatchOpened(slip), plain.mayOpenBatch(slip), () -> {
            plain.lines.add(new PlainSession.Line());
            plain.lines.get(slip.number() - 1).sheets = slip.sheets();
        });
    }

    private Action correctSlip() {
        BatchSlip slip = slip(Math.max(1, plain.lines.size()));
        return new Action(
                new SlipCorrected(slip, "đếm lại"),
                plain.isBeingFed(slip.number()),
                () -> plain.lines.get(slip.number() - 1).sheets = slip.sheets());
    }

    private BatchSlip slip(int next) {
        int number = random.nextInt(9) == 0 ? 1 + random.nextInt(next + 1) : next;
        return new BatchSlip(number, 1 + random.nextInt(60), LAN_AND_MINH);
    }

    private Action closeBatch() {
        int number = Math.max(1, plain.lines.size());
        int byHand = plain.lines.isEmpty() ? 1 : plain.lines.get(number - 1).sheets;
        int sheets = random.nextInt(9) == 0 ? byHand + 1 : byHand;
        List<Sheet> fed = plain.stage.equals("ready") ? List.of() : any.scans(random.nextInt(9), plain.opened);
        List<Sheet> all = new ArrayList<>(fed);
        plain.matters.keySet().forEach(id -> all.add(scans.get(id)));
        Set<RecordId> ids = Sheet.ids(fed);
        if (random.nextInt(15) == 0 && !plain.everFed.isEmpty()) {
            ids.add(any.pick(List.copyOf(plain.everFed)));
        }
        Map<RecordId, Matter> matters = mistaken(Sheet.matters(all));
        return new Action(
                new BatchCounted(number, sheets, ids, matters), plain.mayCount(number, sheets, ids, matters), () -> {
                    fed.forEach(scan -> scans.put(scan.id(), scan));
                    plain.count(number, ids, matters);
                });
    }

    private Action withdraw() {
        int number = random.nextInt(plain.lines.size() + 2);
        boolean known = number >= 1 && number <= plain.lines.size();
        Set<RecordId> rest = new HashSet<>(plain.matters.keySet());
        rest.removeAll(known ? plain.recordsOf(number) : Set.of());
        Map<RecordId, Matter> matters =
                mistaken(Sheet.matters(rest.stream().map(scans::get).toList()));
        return new Action(
                new BatchWithdrawn(number, "nhầm", HOA_AND_TUAN, matters),
                plain.mayWithdraw(number, matters),
                () -> plain.withdraw(number, matters));
    }

    /** Now and then a record is missing, made up, or a duplicate of nothing. */
    private Map<RecordId, Matter> mistaken(Map<RecordId, Matter> matters) {
        switch (random.nextInt(40)) {
            case 0 -> matters.remove(record());
            case 1 -> matters.put(any.id(), new Matter.Back());
            case 2 -> matters.replace(record(), new Matter.Duplicate(any.id()));
            case 3 -> matters.replaceAll((id, matter) -> new Matter.Duplicate(id));
            default -> {}
        }
        return matters;
    }

    private Action conclude() {
        RecordId id = record();
        ElectionId election = plain.matters.get(id) instanceof Matter.Ballot ballot ? ballot.election() : election();
        Ending ending = random.nextInt(3) == 0 && any.elections().containsKey(election)
                ? any.collected(election)
                : any.ending();
        return new Action(
                new Concluded(id, ending, HOA_AND_TUAN),
                plain.mayConclude(id, ending),
                () -> plain.endings.put(id, ending));
    }

    private Action takeBack() {
        RecordId id = record();
        return new Action(
                new ConclusionTakenBack(id, LAN_AND_MINH), plain.mayTakeBack(id), () -> plain.endings.remove(id));
    }

    private Action close() {
        Map<ElectionId, BallotAccount> accounts = new HashMap<>();
        plain.opened.forEach(election -> accounts.put(election, account(election)));
        if (random.nextInt(12) == 0) {
            accounts.remove(election());
        }
        return new Action(
                new JournalEntry.Closed(accounts, HOA_AND_TUAN),
                plain.mayClose(accounts),
                () -> plain.stage = "closed");
    }

    private BallotAccount account(ElectionId election) {
        long collected = new PlainRecount(plain, election).ballots() + (random.nextInt(6) == 0 ? 1 : 0);
        long issued = Math.max(0, collected + random.nextInt(8) - (random.nextInt(8) == 0 ? 3 : 0));
        long printed = issued + 7 + (random.nextInt(8) == 0 ? 1 : 0);
        return new BallotAccount(printed, issued, 5, 2, collected, issued);
    }

    private Action minute() {
        ElectionId election = election();
        return new Action(new MinutesPrinted(election), plain.mayMinute(election), () -> plain.minutes.add(election));
    }

    private Action seal() {
        return new Action(new Sealed(LAN_AND_MINH), plain.maySeal(), () -> plain.stage = "sealed");
    }

    private ElectionId election() {
        return random.nextInt(20) == 0
                ? new ElectionId("other")
                : any.pick(List.copyOf(any.elections().keySet()));
    }

    private RecordId record() {
        Set<RecordId> from = random.nextInt(4) == 0 ? plain.matters.keySet() : plain.waiting();
        List<RecordId> sorted = from.stream().sorted().toList();
        return sorted.isEmpty() || random.nextInt(30) == 0 ? any.id() : any.pick(sorted);
    }

    private void compare() {
        if (session instanceof Open open) {
            assertEquals(plain.matters.keySet(), open.records());
            assertEquals(plain.waiting(), open.waiting());
            Map<RecordId, Ending> endings = new HashMap<>();
            open.conclusions().forEach((id, conclusion) -> endings.put(id, conclusion.ending()));
            assertEquals(plain.endings, endings);
            compareBatches(open.batches());
        } else if (session instanceof Closed closed) {
            plain.opened.forEach(election -> assertEquals(
                    new PlainRecount(plain, election).tally(), closed.tallies().get(election)));
            compareBatches(closed.records().batches());
        }
        String stage =
                session instanceof Closed closed && closed.papers().sealed().isPresent()
                        ? "sealed"
                        : session.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        assertEquals(plain.stage, stage);
    }

    /** Every record that was ever fed lies in exactly one batch. */
    private void compareBatches(List<Batch> batches) {
        List<RecordId> kept = new ArrayList<>();
        List<String> states = new ArrayList<>();
        for (Batch batch : batches) {
            kept.addAll(batch.records());
            String state = batch.state().getClass().getSimpleName().toLowerCase(Locale.ROOT);
            states.add(batch.state() instanceof Batch.Joined joined ? state + " " + joined.into() : state);
        }
        assertEquals(plain.everFed.size(), kept.size());
        assertEquals(plain.everFed, new HashSet<>(kept));
        assertEquals(plain.lines.stream().map(line -> line.state).toList(), states);
    }
}
