package vn.kiemphieu.counter.kiosk.hall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Part.Figure;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.Pass;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Batch;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.Open;

/**
 * What the hall sees now: nothing to be done on it. Sheets while they are counted, never a vote, a picture, or what waits for
 * people; results only while they are released.
 */
public final class HallScreen {
    private static final int BATCHES = 4;

    private final Station station;
    private Optional<Results> results = Optional.empty();

    /** Pages of one closed session, which do not change. */
    private record Results(CountingHall of, List<Page> pages) {}

    public HallScreen(Station station) {
        this.station = station;
    }

    /** As it is now; on the thread of the day. */
    public Page page() {
        return station.hallIfAny()
                .map(this::page)
                .orElseGet(() -> Page.about("hall-empty", Words.of("Kiểm phiếu", "Counting of ballots"))
                        .say(Words.of("Chưa có phiên kiểm phiếu.", "There is no session yet."), Tone.LEAD)
                        .done());
    }

    private Page page(CountingHall hall) {
        if (hall.state() instanceof Open open) {
            return counting(hall, open);
        }
        if (!(hall.state() instanceof Closed)) {
            return titled("hall-ready", hall)
                    .say(Words.of("Chưa mở hòm phiếu", "The box is not open yet"), Tone.LEAD)
                    .done();
        }
        Optional<Integer> shown = station.release().page();
        return shown.map(number -> results(hall).get(number))
                .orElseGet(() -> titled("hall-minutes", hall)
                        .say(Words.of("Đang lập biên bản", "The minutes are being written"), Tone.LEAD)
                        .done());
    }

    private List<Page> results(CountingHall hall) {
        if (results.filter(known -> known.of() == hall).isEmpty()) {
            results = Optional.of(new Results(hall, ResultPages.of(hall)));
        }
        return results.get().pages();
    }

    private static Page.Draft titled(String id, CountingHall hall) {
        Page.Draft page = Page.about(id, Words.same(hall.congress().name()));
        for (ElectionId election : hall.elections()) {
            page.say(Words.same(
                    "Bầu " + ElectionTitle.of(hall.congress().election(election).orElseThrow())));
        }
        return page;
    }

    private static Page counting(CountingHall hall, Open open) {
        List<Batch> batches = open.batches().stream()
                .filter(batch -> !(batch.state() instanceof Batch.Withdrawn))
                .toList();
        long locked = batches.stream()
                .filter(batch -> !(batch.state() instanceof Batch.Feeding))
                .mapToLong(batch -> batch.slip().sheets())
                .sum();
        int arrived = open.feeding().isPresent() ? arrived(hall) : 0;
        Page.Draft page = titled("hall-counting", hall)
                .with(new Part.Figures(List.of(
                        new Figure(Words.of("tờ đã nạp", "sheets fed"), Long.toString(locked + arrived), Tone.PLAIN),
                        new Figure(Words.of("tập", "batches"), Integer.toString(batches.size()), Tone.PLAIN))));
        List<Batch> last = batches.subList(Math.max(0, batches.size() - BATCHES), batches.size());
        last.forEach(batch -> page.with(progress(batch, arrived)));
        return page.done();
    }

    /** Of the open batch: sheets that were fed, or ballots that both people have typed. */
    private static int arrived(CountingHall hall) {
        if (hall.keying().batch().isEmpty()) {
            return hall.sheetsFed();
        }
        return Arrays.stream(Pass.values())
                .mapToInt(pass -> hall.keying().keying(pass).lines().size())
                .min()
                .orElse(0);
    }

    private static Part.Progress progress(Batch batch, int arrived) {
        int all = batch.slip().sheets();
        int done = batch.state() instanceof Batch.Feeding ? Math.min(all, arrived) : all;
        return new Part.Progress(
                Words.of("Tập " + batch.number() + ", tờ", "Batch " + batch.number() + ", sheets"), done, all);
    }
}
