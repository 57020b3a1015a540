package vn.kiemphieu.counter.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.Facts;
import vn.kiemphieu.counter.session.SealedPlaces;
import vn.kiemphieu.counter.session.Words;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.check.CheckPlan;
import vn.kiemphieu.tally.check.CheckPlan.Sampled;
import vn.kiemphieu.tally.check.Dice;
import vn.kiemphieu.tally.check.Draw;
import vn.kiemphieu.tally.check.Evidence;
import vn.kiemphieu.tally.check.HandCheck;
import vn.kiemphieu.tally.check.Position;
import vn.kiemphieu.tally.check.RiskLimit;
import vn.kiemphieu.tally.check.Why;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * The hand check of one election of a closed session, step by step: plan, draw, read, compare; at last the sealed places are
 * destroyed. Each step stands in the chain before the next begins; a step out of turn is a {@link RequestRefused}. Sheets of
 * all elections of the box are drawn together: whoever draws does not look at what they are.
 */
public final class SessionCheck {
    private static final String STEP = "hand-check";

    private final CountingHall hall;
    private final Closing closing;
    private final Piles piles;

    private SessionCheck(CountingHall hall, Closing closing, Piles piles) {
        this.hall = hall;
        this.closing = closing;
        this.piles = piles;
    }

    /** What the two hands and the machine say of the sheets drawn. */
    public sealed interface Outcome {}

    /** Every sheet was compared. */
    public record Compared(HandCheck check, HandCheck.Compared found) implements Outcome {}

    /**
     * The sample is worth nothing, and all paper is counted by hand.
     *
     * @param missing places at which no paper lies though a ballot was counted there
     * @param several places behind which two ballots were counted
     */
    public record Worthless(Set<Position> missing, Set<Position> several) implements Outcome {
        public Worthless {
            missing = new TreeSet<>(missing);
            several = new TreeSet<>(several);
        }
    }

    /**
     * The check of an election.
     *
     * @throws RequestRefused if the session is not closed, has no such election, or a ballot of it is more than one sheet
     */
    public static SessionCheck of(CountingHall hall, ElectionId election) {
        if (!(hall.state() instanceof Closed closed)) {
            throw new RequestRefused(STEP, "phiên kiểm phiếu chưa đóng", "đóng phiên rồi mới kiểm tra tay");
        }
        if (!closed.tallies().containsKey(election)) {
            throw new RequestRefused(
                    "--election " + election.value(), "phiên không có cuộc bầu này", "kiểm tra lại mã");
        }
        Closing closing = hall.result(election);
        int sides = closing.paper().election().stock().sides();
        if (closing.paper().pages() > sides) {
            throw new RequestRefused(
                    STEP, "mỗi phiếu của cuộc bầu này gồm nhiều tờ nên không rút mẫu được", "đếm tay toàn bộ");
        }
        return new SessionCheck(hall, closing, Piles.of(hall.journal().entries()));
    }

    public Election election() {
        return closing.paper().election();
    }

    /** The count that is checked. */
    public Closing closing() {
        return closing;
    }

    /** Batches whose records joined another; their paper lies apart and is drawn from under its own number. */
    public List<Integer> joinedBatches() {
        return piles.joined().stream().map(Pile::batch).toList();
    }

    /** Code of the records as they were when the session was closed. */
    public String commitment() {
        List<Entry> entries = hall.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).what().equals(Words.CLOSED)) {
                return hall.journal().checkpoints().get(i).checkpoint().code();
            }
        }
        throw new IllegalStateException("a closed session says in its chain that it is");
    }

    /** How far the check came, as the chain tells it. */
    public NextStep next() {
        return progress().next(() -> planned() instanceof Sampled);
    }

    /**
     * Fixes beforehand what is to be done.
     *
     * @param unmatched sheets without a record and records without a sheet
     * @param troubles what people say is wrong
     */
    public CheckPlan plan(long unmatched, Set<Why> troubles, TwoPeople by) {
        if (progress().evidence().isPresent()) {
            throw new RequestRefused(
                    STEP + " plan", "kế hoạch của cuộc bầu này đã ghi sổ, không lập lại được", "sang bước list");
        }
        if (piles.sheets() == 0) {
            throw new RequestRefused(STEP + " plan", "phiên không có tờ phiếu nào", "không có gì để kiểm tra");
        }
        Evidence evidence = new Evidence(piles.sheets(), unmatched, troubles);
        CheckPlan plan = plan(evidence);
        ObjectNode facts = facts().put("sheets", evidence.sheets())
                .put("unmatched", unmatched)
                .put("drawn", plan instanceof Sampled sampled ? sampled.plan().size() : 0);
        var said = facts.putArray("troubles");
        new TreeSet<>(troubles).forEach(why -> said.add(why.name()));
        hall.journal().append(Words.CHECK_PLANNED, answered(Step.HAND_CHECK_PLAN, facts, by));
        return plan;
    }

    /** The plan that stands in the chain. */
    public CheckPlan planned() {
        return plan(progress()
                .evidence()
                .orElseThrow(() -> new RequestRefused(STEP, "chưa lập kế hoạch kiểm tra", "làm bước plan trước")));
    }

    private CheckPlan plan(Evidence evidence) {
        return CheckPlan.of(election(), closing.tally(), evidence, RiskLimit.FIVE_PERCENT);
    }

    /**
     * Draws with the dice that were thrown in public.
     *
     * @param thrown digits of each of three parties, in the order in which they threw
     */
    public HandCheck draw(List<String> thrown, TwoPeople by) {
        Sampled plan = sampled();
        Dice dice = DiceThrown.of(thrown);
        if (progress().dice().isEmpty()) {
            ObjectNode facts = facts().put("drawn", plan.plan().size());
            thrown.forEach(facts.putArray("dice")::add);
            hall.journal().append(Words.CHECK_DRAWN, answered(Step.HAND_CHECK_DRAW, facts, by));
        } else if (!progress().dice().get().equals(dice)) {
            throw new RequestRefused(
                    "--dice", "đã gieo và ghi sổ dãy số khác; không gieo lại", "dùng dãy số đã ghi trong sổ phiên");
        }
        return drawn();
    }

    /** The sheets that were drawn. */
    public HandCheck drawn() {
        Sampled plan = sampled();
        Dice dice = progress()
                .dice()
                .orElseThrow(() -> new RequestRefused(STEP, "chưa rút tờ phiếu nào", "gieo số và làm bước list trước"));
        return new HandCheck(plan, Draw.of(dice, piles.batches(), plan.plan().size()));
    }

    private Sampled sampled() {
        if (planned() instanceof Sampled sampled) {
            return sampled;
        }
        throw new RequestRefused(STEP, "kế hoạch là đếm tay toàn bộ, không rút mẫu", "đếm tay toàn bộ phiếu giấy");
    }

    /** Binds what two people read; nothing is opened yet. */
    public void read(BlindReadings readings) {
        HandCheck check = drawn();
        if (progress().opened()) {
            throw new RequestRefused(
                    STEP + " enter", "đã mở bản ghi, không đọc lại phiếu giấy được nữa", "dùng tệp đã ghi sổ");
        }
        ReadingsCheck.require(readings, check.draw());
        ObjectNode facts = Facts.by(readings.readers());
        facts.setAll(facts());
        facts.put("readings", readings.file().hex())
                .put("sheets", readings.sheets().size());
        hall.journal().append(Words.CHECK_READ, facts);
    }

    /**
     * Opens the records of the sheets drawn, and of no other, and compares them with the paper.
     *
     * @param by who answer for opening what was sealed
     */
    public Outcome compare(BlindReadings readings, OpeningKey key, TwoPeople by) {
        HandCheck check = drawn();
        if (progress().readings().filter(readings.file()::equals).isEmpty()) {
            throw new RequestRefused(
                    STEP + " compare", "tệp đọc phiếu không phải tệp đã ghi sổ ở bước enter", "dùng đúng tệp đó");
        }
        SealedPlaces places = hall.sealedPlaces(election().id());
        LinksCheck.require(places, key, check.draw(), piles);
        ObjectNode facts = facts().put("drawn", check.draw().drawn().size());
        hall.journal().append(Words.LINKS_OPENED, answered(Step.HAND_CHECK_TABLE, facts, by));
        Outcome outcome = compared(check, readings, opened(places, key, check.draw()));
        hall.journal().append(Words.CHECK_COMPARED, told(outcome));
        return outcome;
    }

    private Map<Position, SealedPlaces.Found> opened(SealedPlaces places, OpeningKey key, Draw draw) {
        Map<Position, SealedPlaces.Found> opened = new HashMap<>();
        draw.drawn().forEach(at -> opened.put(at, places.sheet(key, at.batch(), piles.places(at))));
        return opened;
    }

    private static Outcome compared(HandCheck check, BlindReadings readings, Map<Position, SealedPlaces.Found> opened) {
        Set<Position> missing = new TreeSet<>();
        Set<Position> several = new TreeSet<>();
        Set<Position> unlike = new TreeSet<>();
        Map<Position, Settled> records = new HashMap<>();
        opened.forEach((at, found) -> {
            Paper paper = readings.sheets().get(at).first();
            Paper record = found instanceof SealedPlaces.Ballot ballot
                    ? new Paper.Ballot(ballot.ballot())
                    : new Paper.NoBallot();
            records.put(at, record.settled());
            if (found instanceof SealedPlaces.SeveralBallots) {
                several.add(at);
            } else if (paper instanceof Paper.Missing && record instanceof Paper.Ballot) {
                missing.add(at);
            } else if (paper instanceof Paper.Ballot != record instanceof Paper.Ballot) {
                unlike.add(at);
            }
        });
        if (!missing.isEmpty() || !several.isEmpty()) {
            return new Worthless(missing, several);
        }
        var found = (HandCheck.Compared) check.compare(readings.asEngine(), records);
        unlike.addAll(found.different());
        return new Compared(check, new HandCheck.Compared(found.findings(), new ArrayList<>(unlike)));
    }

    private ObjectNode told(Outcome outcome) {
        ObjectNode facts = facts();
        if (outcome instanceof Compared compared) {
            facts.put("different", compared.found().different().size())
                    .put("clean", compared.found().toCountInFull().isEmpty());
        } else if (outcome instanceof Worthless worthless) {
            facts.put("missing", worthless.missing().size())
                    .put("several", worthless.several().size())
                    .put("clean", false);
        }
        return facts;
    }

    /** Ends every way from places to records, of all elections of the session. */
    public SignedCheckpoint destroyLinks(TwoPeople by) {
        if (progress().destroyed()) {
            throw new RequestRefused(STEP + " destroy", "bảng niêm phong đã hủy rồi", "không phải làm gì thêm");
        }
        return hall.journal().destroyLinks(hall.answered(Step.KEY_DESTRUCTION, "", Facts.none(), by));
    }

    private Progress progress() {
        return Progress.of(hall.journal().entries(), election().id());
    }

    private ObjectNode answered(Step step, ObjectNode facts, TwoPeople by) {
        return hall.answered(step, election().id().value(), facts, by);
    }

    private ObjectNode facts() {
        return Facts.none().put("election", election().id().value());
    }
}
