package vn.kiemphieu.counter.kiosk.feed;

import java.util.List;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Part.Figure;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.Open;

/** Between batches: how far the count is, in sheets and never in votes, and what comes next. */
public final class Counting implements Screen {
    private static final int MOST_BATCHES = 8;

    private final Station station;
    private final EmptyBox box;
    private final Runnable conclude;
    private final Runnable reconcile;
    private final Runnable key;

    /**
     * @param box what the committee said of it so far
     * @param conclude goes to the sheets that wait for people
     * @param reconcile goes to the account of ballots
     * @param key goes to a batch that is typed from paper
     */
    public Counting(Station station, EmptyBox box, Runnable conclude, Runnable reconcile, Runnable key) {
        this.station = station;
        this.box = box;
        this.key = key;
        this.conclude = conclude;
        this.reconcile = reconcile;
    }

    private Open open() {
        return (Open) station.hall().state();
    }

    @Override
    public Page page() {
        int waiting = open().waiting().size();
        List<Batch> batches = open().batches();
        long sheets = batches.stream()
                .filter(batch -> !(batch.state() instanceof Batch.Withdrawn))
                .mapToLong(batch -> batch.slip().sheets())
                .sum();
        Page.Draft page = Page.about("counting", Words.of("Đếm phiếu", "Counting"))
                .at(DayStep.COUNTED)
                .with(new Part.Figures(List.of(
                        new Figure(Words.of("tập đã đếm", "batches"), Long.toString(counted(batches)), Tone.PLAIN),
                        new Figure(Words.of("tờ đã nạp", "sheets fed"), Long.toString(sheets), Tone.PLAIN),
                        new Figure(
                                Words.of("chờ kết luận", "to be concluded"),
                                Integer.toString(waiting),
                                waiting == 0 ? Tone.GOOD : Tone.WARNING))));
        if (batches.isEmpty()) {
            page.say(
                    Words.of(
                            "Hai người đếm tay từng tập (khoảng 50 đến 100 tờ), ghi số tờ vào giấy kèm tập, rồi nạp tập đó.",
                            "Two people count each batch by hand (50 to 100 sheets), write its slip, then feed it."),
                    Tone.LEAD);
        } else {
            page.with(table(batches));
        }
        boolean some = counted(batches) > 0;
        boolean empty = some && box.isSaid(station.hall());
        if (empty) {
            page.say(
                    waiting == 0
                            ? Words.of(
                                    "Hòm phiếu đã hết, không phiếu nào chờ: đối chiếu các số đếm tay.",
                                    "The box is empty and nothing waits: reconcile the figures counted by hand.")
                            : Words.of(
                                    "Hòm phiếu đã hết: kết luận các phiếu đang chờ, rồi đối chiếu.",
                                    "The box is empty: conclude the sheets that wait, then reconcile."),
                    Tone.LEAD);
        }
        return offering(page, some, empty, waiting).done();
    }

    /** While the box is fed the next batch is the main thing; once it is empty, what comes next in the day. */
    private Page.Draft offering(Page.Draft page, boolean some, boolean empty, int waiting) {
        Action decide = Action.of(
                        "conclude",
                        Words.of("Kết luận " + waiting + " phiếu", "Conclude " + waiting + " sheets"),
                        conclude)
                .at("F2")
                .onlyIf(waiting > 0, Words.NONE);
        int next = open().batches().size() + 1;
        Action feed = Action.of(
                "next-batch",
                Words.of("Nạp tập " + next, "Feed batch " + next),
                () -> station.day().go(new Slip(station, this)));
        if (!empty) {
            page.main(feed)
                    .other(decide)
                    .other(Action.of(
                                    "all-fed",
                                    Words.of("Hòm phiếu đã hết", "The box is empty"),
                                    () -> sayEmpty(waiting))
                            .at("F4")
                            .onlyIf(some, Words.NONE));
        } else {
            page.main(
                            waiting > 0
                                    ? decide
                                    : Action.of("reconcile", Words.of("Đối chiếu", "Reconcile"), reconcile)
                                            .at("F4"))
                    .other(feed.at("F5"));
        }
        return page.other(Action.of("key", Words.of("Nhập tay", "Key a batch"), key)
                        .at("F6"))
                .other(Action.of(
                                "withdraw",
                                Words.of("Rút một tập", "Withdraw"),
                                () -> station.day().go(new Withdrawing(station, this)))
                        .at("F8")
                        .onlyIf(some, Words.NONE));
    }

    private void sayEmpty(int waiting) {
        box.say(station.hall());
        if (waiting == 0) {
            reconcile.run();
        }
    }

    private static long counted(List<Batch> batches) {
        return batches.stream()
                .filter(batch -> batch.state() instanceof Batch.Counted || batch.state() instanceof Batch.Joined)
                .count();
    }

    private static Part.Table table(List<Batch> batches) {
        List<Batch> last = batches.subList(Math.max(0, batches.size() - MOST_BATCHES), batches.size());
        return new Part.Table(
                List.of(
                        Words.of("Tập", "Batch"),
                        Words.of("Tờ", "Sheets"),
                        Words.of("Hai người đếm tay", "Counted by hand by"),
                        Words.of("Trạng thái", "State")),
                last.stream()
                        .map(batch -> List.of(
                                Words.same(Integer.toString(batch.number())),
                                Words.same(Integer.toString(batch.slip().sheets())),
                                Words.same(batch.slip().by().first() + ", "
                                        + batch.slip().by().second()),
                                state(batch.state())))
                        .toList(),
                List.of(0, 1),
                List.of());
    }

    private static Words state(Batch.State state) {
        if (state instanceof Batch.Counted) {
            return Words.of("đã khóa", "locked");
        } else if (state instanceof Batch.Withdrawn withdrawn) {
            return Words.of("đã rút: " + withdrawn.reason(), "withdrawn: " + withdrawn.reason());
        } else if (state instanceof Batch.Joined joined) {
            return Words.of("gộp vào tập " + joined.into(), "joined batch " + joined.into());
        }
        return Words.of("đang nạp", "being fed");
    }
}
