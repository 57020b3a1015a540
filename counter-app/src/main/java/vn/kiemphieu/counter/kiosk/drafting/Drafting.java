package vn.kiemphieu.counter.kiosk.drafting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.setup.CongressDraft;
import vn.kiemphieu.counter.setup.DenominatorDraft;
import vn.kiemphieu.counter.setup.ElectionDraft;
import vn.kiemphieu.counter.setup.KeptDraft;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Mode;

/** The congress that is being typed. Whatever is done to it is on disk at once, so that a restart goes on with it. */
public final class Drafting {
    static final String KEPT = "draft.json";
    private static final String CONVENED = "trieu-tap";
    private static final String ATTENDING = "co-mat";

    private final Station station;
    private final Runnable leave;
    private final Runnable done;
    private final Map<String, Field> pasted = new HashMap<>();
    private CongressDraft draft;

    /**
     * Goes on with the draft that is here, or begins one.
     *
     * @param leave goes back to where a congress is chosen
     * @param done goes on with the congress file that was written
     */
    public Drafting(Station station, Runnable leave, Runnable done) {
        this.station = station;
        this.leave = leave;
        this.done = done;
        Path kept = station.home().folder().resolve(KEPT);
        this.draft = KeptDraft.read(kept).orElseGet(this::empty);
    }

    private CongressDraft empty() {
        return CongressDraft.empty(station.home().isRehearsal() ? Mode.REHEARSAL : Mode.OFFICIAL)
                .withDenominators(List.of(new DenominatorDraft(CONVENED, MeetingKind.D2, 0, List.of())));
    }

    /** The first screen of it. */
    public Screen first() {
        return new TypingHeading(this);
    }

    Station station() {
        return station;
    }

    CongressDraft draft() {
        return draft;
    }

    boolean isEmpty() {
        return draft.equals(empty());
    }

    void go(Screen next) {
        station.day().go(next);
    }

    void leave() {
        leave.run();
    }

    void change(UnaryOperator<CongressDraft> how) {
        CongressDraft changed = how.apply(draft);
        if (!changed.equals(draft)) {
            OutFolder.open(station.home().folder()).write(KEPT, KeptDraft.bytes(changed));
            draft = changed;
        }
    }

    void startAnew() {
        change(before -> empty());
        pasted.clear();
    }

    /** Those that majorities are reckoned of. */
    DenominatorDraft convened() {
        return draft.denominators().get(0);
    }

    void convened(DenominatorDraft changed) {
        change(before -> before.withDenominators(with(before.denominators(), 0, changed)));
    }

    /** Those attending, of whom ballots of opinion are reckoned; 0 where nobody typed it. */
    int attending() {
        return draft.denominators().size() > 1 ? draft.denominators().get(1).convened() : 0;
    }

    void attending(int people) {
        DenominatorDraft changed = new DenominatorDraft(ATTENDING, MeetingKind.ATTENDING, people, List.of());
        change(before -> before.withDenominators(with(before.denominators(), 1, changed)));
    }

    private static <T> List<T> with(List<T> all, int place, T changed) {
        List<T> list = new ArrayList<>(all.subList(0, Math.min(place, all.size())));
        list.add(changed);
        list.addAll(all.subList(Math.min(place + 1, all.size()), all.size()));
        return list;
    }

    ElectionDraft election(int place) {
        return draft.elections().get(place);
    }

    void election(int place, ElectionDraft changed) {
        change(before -> before.withElection(place, changed));
    }

    /** Adds an election; its place. */
    int add(BallotForm form) {
        int place = draft.elections().size();
        String id = freeId();
        change(before -> before.withElection(place, ElectionDraft.first(id, form, denominatorOf(form))));
        return place;
    }

    private String freeId() {
        int number = 1;
        while (isTaken("bau-" + number)) {
            number++;
        }
        return "bau-" + number;
    }

    private boolean isTaken(String id) {
        return draft.elections().stream()
                .anyMatch(election -> election.which().id().equals(id));
    }

    void form(int place, BallotForm form) {
        election(place, election(place).withForm(form).withDenominator(denominatorOf(form)));
        forgetAttending();
    }

    private static String denominatorOf(BallotForm form) {
        return form == BallotForm.OPINION ? ATTENDING : CONVENED;
    }

    void remove(int place) {
        List<ElectionDraft> fewer = new ArrayList<>(draft.elections());
        forgetPasted(fewer.remove(place).which().id());
        change(before -> before.withElections(fewer));
        forgetAttending();
    }

    /** Who attends is asked for ballots of opinion only. */
    private void forgetAttending() {
        if (draft.elections().stream().noneMatch(election -> election.form() == BallotForm.OPINION)) {
            change(before -> before.withDenominators(List.of(convened())));
        } else {
            attending(attending());
        }
    }

    /** What is being pasted for an election; stays where people go elsewhere meanwhile. */
    Field pasted(String election) {
        return pasted.computeIfAbsent(
                election, any -> Field.lines("names", DraftWords.PASTE).hinting(DraftWords.HOW));
    }

    void forgetPasted(String election) {
        pasted.remove(election);
    }

    /** Writes the congress file and goes on with it; refused while something is wrong. */
    void finish() {
        station.home().bring(draft.file());
        done.run();
    }
}
