package vn.kiemphieu.counter.kiosk.keyed;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.closing.ChoiceWords;
import vn.kiemphieu.counter.keying.DoubleEntry.Comparison;
import vn.kiemphieu.counter.keying.DoubleEntry.Deciding;
import vn.kiemphieu.counter.keying.DoubleEntry.Difference;
import vn.kiemphieu.counter.keying.DoubleEntry.Differing;
import vn.kiemphieu.counter.keying.DoubleEntry.NotDecided;
import vn.kiemphieu.counter.keying.Line;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.feed.Withdrawing;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.KeyedBatch;
import vn.kiemphieu.counter.session.KeyedFeeding;
import vn.kiemphieu.counter.session.Pass;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.session.BatchClosing;
import vn.kiemphieu.tally.session.TwoPeople;

/** Both have typed the stack: where they differ, people look at the paper together; then the batch is locked. */
final class LookingTogether implements Screen {
    private final Station station;
    private final Field line = Field.text("line", Words.of("Trên phiếu giấy", "On the paper"));

    LookingTogether(Station station) {
        this.station = station;
    }

    private KeyedFeeding keying() {
        return station.hall().keying();
    }

    private KeyedBatch batch() {
        return keying().batch().orElseThrow();
    }

    private int number() {
        return Keyed.batch(station).number();
    }

    /** Whoever counted the stack answers for all that it says. */
    private TwoPeople by() {
        return Keyed.batch(station).slip().by();
    }

    @Override
    public Page page() {
        Comparison comparison = keying().compare();
        return comparison instanceof Differing differing ? differing(differing.differences()) : alike();
    }

    private Page differing(List<Difference> open) {
        Difference first = open.get(0);
        Page.Draft page = Page.about(
                        "key-differ",
                        Words.of(
                                "Tập " + number() + ": hai người gõ khác nhau",
                                "Batch " + number() + ": typed differently"))
                .at(DayStep.COUNTED)
                .say(
                        Words.of(
                                "Phiếu thứ " + first.ballot() + " từ trên xuống. " + by().first() + " và "
                                        + by().second() + " cùng xem tờ giấy.",
                                "Ballot " + first.ballot() + " from the top. " + by().first() + " and " + by().second()
                                        + " look at the paper together."),
                        Tone.LEAD)
                .say(typed(Pass.FIRST, first.first()))
                .say(typed(Pass.SECOND, first.second()));
        if (!first.rows().isEmpty()) {
            page.with(rows(first));
        }
        return page.say(Words.same(keying().keying(Pass.FIRST).stack().instruction()), Tone.QUIET)
                .with(new Part.Form(List.of(line)))
                .say(Words.of("Còn " + open.size() + " phiếu khác nhau.", open.size() + " ballots differ."), Tone.QUIET)
                .other(withdrawing())
                .main(Action.of(
                        "decide", Words.of("Cùng quyết như vậy", "Both decide so"), () -> decide(first.ballot())))
                .done();
    }

    private Words typed(Pass pass, Line typed) {
        return Words.same(batch().typist(pass) + ": “" + typed.typed() + "”, " + typed.words() + ".");
    }

    private Part.Table rows(Difference difference) {
        Election election = keying().keying(Pass.FIRST).stack().election();
        List<List<Words>> rows = new ArrayList<>();
        for (int row : difference.rows()) {
            rows.add(List.of(
                    Words.same(Integer.toString(row)),
                    Words.same(election.candidates().get(row - 1).fullName()),
                    said(difference.first().ballot(), row),
                    said(difference.second().ballot(), row)));
        }
        return new Part.Table(
                List.of(
                        Words.of("TT", "No."),
                        Words.of("Họ và tên", "Name"),
                        Words.same(batch().typist(Pass.FIRST)),
                        Words.same(batch().typist(Pass.SECOND))),
                rows,
                List.of(0),
                List.of());
    }

    private static Words said(Settled ballot, int row) {
        return ballot instanceof Valid valid
                ? Words.same(ChoiceWords.vietnamese(valid.choices().choice(row)))
                : Words.same("–");
    }

    private void decide(int ballot) {
        Deciding answer = keying().decide(ballot, line.value(), by());
        if (answer instanceof NotDecided not) {
            line.refuse(Words.same(not.sentence()));
        } else {
            line.type("");
        }
    }

    private Page alike() {
        int ballots = Keyed.batch(station).slip().sheets();
        return Page.about(
                        "key-alike",
                        Words.of("Tập " + number() + ": gõ xong hai lượt", "Batch " + number() + ": typed twice"))
                .at(DayStep.COUNTED)
                .say(
                        Words.of(
                                "Cả " + ballots + " phiếu đã gõ hai lượt và không còn chỗ khác nhau.",
                                "All " + ballots + " ballots are typed twice, and no difference is left."),
                        Tone.GOOD)
                .say(
                        Words.of(
                                "Cất phiếu vào bao, giữ nguyên thứ tự. Còn phiếu trên bàn thì đếm tay lại trước khi khóa.",
                                "Put the paper into its envelope in this order. If a ballot is left over, count again before locking."))
                .other(Action.of(
                                "recount",
                                Words.of("Đếm tay lại", "Count again by hand"),
                                () -> station.day().go(new CountingAgain(station, this)))
                        .at("F6"))
                .other(withdrawing())
                .main(Action.of("lock", Words.of("Khóa tập", "Lock it"), () -> lock(ballots)))
                .done();
    }

    private Action withdrawing() {
        return Action.of(
                        "withdraw",
                        Words.of("Rút cả tập", "Withdraw it"),
                        () -> station.day().go(new Withdrawing(station, this)))
                .at("F7");
    }

    private void lock(int ballots) {
        int number = number();
        TwoPeople by = by();
        station.confirm(
                Step.CONCLUSION,
                Words.of(
                        "Tập " + number + ": " + ballots + " phiếu là như hai người đã gõ.",
                        "Batch " + number + ": the " + ballots + " ballots are as two people typed them."),
                (one, other) -> isBoth(by, one, other),
                any -> close());
    }

    private static boolean isBoth(TwoPeople by, Person one, Person other) {
        return new TwoPeople(one.name(), other.name()).equals(by) || new TwoPeople(other.name(), one.name()).equals(by);
    }

    private void close() {
        BatchClosing closing = station.hall().closeBatch();
        if (closing instanceof BatchClosing.CountsDiffer) {
            throw new IllegalStateException("a batch that is typed whole has as many ballots as its slip");
        }
        station.day()
                .say(
                        Words.of(
                                "Tập đã khóa; trong máy, thứ tự phiếu và các dòng đã gõ đã được xóa.",
                                "The batch is locked; its order and the lines typed are wiped."),
                        Tone.GOOD);
        station.onward();
    }
}
