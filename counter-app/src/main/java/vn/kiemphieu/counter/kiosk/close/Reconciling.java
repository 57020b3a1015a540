package vn.kiemphieu.counter.kiosk.close;

import static vn.kiemphieu.counter.session.Words.PRINTED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Closing.Mismatch;
import vn.kiemphieu.tally.session.Open;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * The committee's own figures of paper, counted by hand, held against the count before anybody is asked for a PIN; the
 * session closes only where they agree.
 */
public final class Reconciling implements Screen {
    /** Pictures copied between two presses of a button. */
    private static final int GATHERED_AT_ONCE = 12;

    private final Station station;
    private final List<ElectionId> elections;
    private final Map<ElectionId, BallotAccount> accounts = new HashMap<>();
    private final Field place = Field.text("place", Words.of("Nơi họp", "Place"))
            .hinting(Words.of("Để trống thì ghi tay vào biên bản.", "Left empty, it is written by hand."));
    private PaperFigures figures;
    private Optional<Words> hint;
    private Optional<Mismatch> mismatch = Optional.empty();

    public Reconciling(Station station) {
        this.station = station;
        this.elections = station.hall().elections();
        begin();
        CountingHall hall = station.hall();
        station.day().post(() -> gather(hall));
    }

    /** The figures of the election that is next. */
    private void begin() {
        int printed = printed(now());
        figures = PaperFigures.empty(printed);
        hint = station.devices().inRehearsedBox(now()).map(ballots -> PaperFigures.rehearsed(printed, ballots));
    }

    /** While people count and type, so that nobody waits for it when they close. */
    private void gather(CountingHall hall) {
        boolean mayClose = station.hallIfAny().equals(Optional.of(hall)) && hall.state() instanceof Open;
        if (mayClose && hall.journal().gather(GATHERED_AT_ONCE)) {
            station.day().post(() -> gather(hall));
        }
    }

    private int printed(ElectionId election) {
        return station.hall().journal().entries().stream()
                .filter(entry -> entry.what().equals(PRINTED)
                        && entry.facts().path("election").asText().equals(election.value()))
                .mapToInt(entry -> entry.facts().path("copies").asInt())
                .sum();
    }

    private ElectionId now() {
        return elections.get(Math.min(accounts.size(), elections.size() - 1));
    }

    private Election election() {
        return station.hall().congress().election(now()).orElseThrow();
    }

    @Override
    public Page page() {
        boolean last = accounts.size() >= elections.size() - 1;
        List<Field> fields = new ArrayList<>(figures.all());
        if (last) {
            fields.add(place);
        }
        String title = ElectionTitle.of(election());
        Page.Draft page = Page.about("reconcile", Words.of("Đối chiếu: " + title, "Reconcile: " + title))
                .at(DayStep.RECONCILED);
        mismatch.ifPresentOrElse(
                found -> {
                    page.say(
                            Words.of(
                                    "Chưa khớp, chưa chốt. Đếm lại giấy, sửa số ghi sai, rồi so lại.",
                                    "They do not agree yet. Count the paper again, put wrong figures right, compare again."),
                            Tone.TROUBLE);
                    MismatchWords.of(found).forEach(each -> page.say(each, Tone.WARNING));
                },
                () -> page.say(
                        Words.of(
                                "Ghi các số đếm tay của ban kiểm phiếu. Máy so với số nó đếm, khớp rồi mới hỏi mã PIN để chốt.",
                                "Enter the figures counted by hand. Only where they agree with the count are PINs asked for.")));
        hint.ifPresent(figuresToType -> page.say(figuresToType, Tone.QUIET));
        return page.with(new Part.Form(fields))
                .back(Words.of("Về đếm phiếu", "To counting"), station::onward)
                .main(
                        last
                                ? Action.of("close", Words.of("So và chốt phiên", "Compare and close"), this::close)
                                : Action.of("next", Words.of("So, sang cuộc bầu sau", "Compare, next one"), this::next))
                .done();
    }

    /** The figures of this election, where they are figures and agree with the count. */
    private Optional<BallotAccount> balanced() {
        mismatch = Optional.empty();
        Optional<BallotAccount> typed = figures.typed(election().denominator());
        mismatch = typed.flatMap(account -> ((Open) station.hall().state()).mismatch(now(), account));
        return typed.filter(account -> mismatch.isEmpty());
    }

    private void next() {
        balanced().ifPresent(account -> {
            accounts.put(now(), account);
            begin();
        });
    }

    private void close() {
        balanced().ifPresent(account -> {
            Map<ElectionId, BallotAccount> all = new HashMap<>(accounts);
            all.put(now(), account);
            CountingHall hall = station.hall();
            station.day().post(hall::prepareClosing); // while they type their PINs
            station.confirm(
                    Step.CLOSING,
                    Words.of(
                            "Mọi phiếu đã nạp và kết luận, các số đếm tay khớp với số đếm; chốt phiên. Sau khi chốt không sửa được nữa.",
                            "Every ballot is fed and concluded, the figures by hand agree; the session is closed for good."),
                    by -> close(all, by));
        });
    }

    private void close(Map<ElectionId, BallotAccount> all, TwoPeople by) {
        station.day().working(Words.of("Đang cộng phiếu và chốt phiên", "Adding up and closing"), 0, 0);
        if (station.hall().close(all, by) instanceof Closed) {
            Papers papers = new Papers(station);
            papers.remember(place.value());
            station.day().post(() -> elections.forEach(papers::of)); // while they read the result
        }
        station.onward();
    }
}
