package vn.kiemphieu.counter.kiosk.close;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.hall.ResultPages;
import vn.kiemphieu.counter.kiosk.hall.ResultParts;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.report.minutes.NumberWords;
import vn.kiemphieu.tally.count.Result.Standing;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;

/** What the elections came to: bars, words, and the same to be read aloud. */
public final class ShowingResult implements Screen {
    private final Station station;
    private final Runnable minutes;
    private int at;
    private boolean aloud;

    /** @param minutes goes on to the minutes */
    public ShowingResult(Station station, Runnable minutes) {
        this.station = station;
        this.minutes = minutes;
    }

    @Override
    public Page page() {
        List<ElectionId> all = station.hall().elections();
        ElectionId id = all.get(at);
        Closing closing = station.hall().result(id);
        Election election = closing.paper().election();
        Page.Draft page = Page.about(
                        aloud ? "read-aloud" : "result",
                        Words.of("Kết quả: " + ElectionTitle.of(election), "Result: " + ElectionTitle.of(election)))
                .at(DayStep.MINUTED);
        if (aloud) {
            readAloud(page, election, closing);
        } else {
            ResultParts.of(closing).forEach(page::with);
        }
        page.other(Action.of(
                        "aloud",
                        aloud ? Words.of("Xem biểu đồ", "Show the chart") : Words.of("Bản đọc to", "To be read aloud"),
                        () -> aloud = !aloud)
                .at("F3"));
        if (all.size() > 1) {
            page.other(Action.of(
                            "other-election",
                            Words.of("Cuộc bầu khác", "Another election"),
                            () -> at = (at + 1) % all.size())
                    .at("F7"));
        }
        page.other(onTheHallScreen(id));
        return page.main(Action.of("minutes", Words.of("Xem biên bản", "See the minutes"), minutes))
                .done();
    }

    private Action onTheHallScreen(ElectionId id) {
        if (station.release().page().isPresent()) {
            return Action.of(
                            "take-down",
                            Words.of("Thôi chiếu ra hội trường", "Off the hall screen"),
                            station.release()::takeDown)
                    .at("F4");
        }
        return Action.of("release", Words.of("Chiếu ra hội trường", "To the hall screen"), () -> release(id))
                .at("F4");
    }

    private void release(ElectionId id) {
        station.confirm(
                Step.EXPORT,
                Words.of("Công bố kết quả trên màn hình hội trường.", "Results are shown on the screen of the hall."),
                by -> {
                    station.hall().export(by);
                    station.release().show(ResultPages.first(station.hall(), id));
                });
    }

    private static void readAloud(Page.Draft page, Election election, Closing closing) {
        Tally tally = closing.tally();
        page.say(
                Words.same("Tổng số phiếu thu về: " + inWords(tally.collected()) + ". Hợp lệ: " + inWords(tally.valid())
                        + ". Không hợp lệ: " + inWords(tally.invalidBallots()) + "."),
                Tone.LEAD);
        List<List<Words>> rows = new ArrayList<>();
        for (Standing standing : closing.result().elected()) {
            rows.add(List.of(
                    Words.same(Integer.toString(rows.size() + 1)),
                    Words.same(standing.candidate().fullName()),
                    Words.same(Long.toString(standing.votes())),
                    Words.same(NumberWords.of(standing.votes()) + " phiếu")));
        }
        page.say(Words.of("Trúng cử, theo số phiếu từ cao xuống:", "Elected, by votes:"))
                .with(new Part.Table(
                        List.of(
                                Words.of("TT", "No."),
                                Words.of("Đồng chí", "Name"),
                                Words.of("Số phiếu", "Votes"),
                                Words.of("Bằng chữ", "In words")),
                        rows,
                        List.of(0, 2),
                        List.of()));
        page.with(ResultParts.outcome(election, closing.result()));
    }

    private static String inWords(long number) {
        return number + " (" + NumberWords.of(number) + ")";
    }
}
