package vn.kiemphieu.counter.kiosk.close;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Part.Figure;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.report.minutes.NumberWords;
import vn.kiemphieu.report.minutes.Percentage;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Result.Standing;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Candidate;
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
                        Words.of(
                                "Kết quả: " + election.title().body(),
                                "Result: " + election.title().body()))
                .at(DayStep.MINUTED);
        if (aloud) {
            readAloud(page, election, closing);
        } else {
            result(page, election, closing);
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
        return page.main(Action.of("minutes", Words.of("Xem biên bản", "See the minutes"), minutes))
                .done();
    }

    private static void result(Page.Draft page, Election election, Closing closing) {
        Tally tally = closing.tally();
        Result result = closing.result();
        page.with(new Part.Figures(List.of(
                figure(Words.of("phiếu thu về", "collected"), tally.collected()),
                figure(Words.of("hợp lệ", "valid"), tally.valid()),
                figure(Words.of("không hợp lệ", "invalid"), tally.invalidBallots()),
                figure(Words.of("phiếu cần để trúng cử", "votes needed"), Result.needed(election)))));
        outcome(page, election, result);
        Set<Candidate> elected =
                result.elected().stream().map(Standing::candidate).collect(Collectors.toSet());
        Set<Candidate> tied = result.rest() instanceof Rest.Tied tie ? Set.copyOf(tie.candidates()) : Set.of();
        List<Part.Bar> bars = new ArrayList<>();
        for (Standing standing : Result.standings(election, tally)) {
            Candidate candidate = standing.candidate();
            String percent = Percentage.of(
                            standing.votes(), election.denominator().people())
                    .text();
            Words word = elected.contains(candidate)
                    ? Words.of(percent + " · trúng cử", percent + " · elected")
                    : tied.contains(candidate)
                            ? Words.of(percent + " · bằng phiếu", percent + " · tied")
                            : Words.same(percent);
            Tone tone = elected.contains(candidate) ? Tone.GOOD : tied.contains(candidate) ? Tone.WARNING : Tone.QUIET;
            bars.add(new Part.Bar(candidate.fullName(), standing.votes(), word, tone));
        }
        page.with(new Part.Bars(bars, election.denominator().people(), Optional.of(Result.needed(election))));
    }

    private static Figure figure(Words label, long value) {
        return new Figure(label, Long.toString(value), Tone.PLAIN);
    }

    /** What it means, and which step the rules leave open (E3 to E9). */
    private static void outcome(Page.Draft page, Election election, Result result) {
        int elected = result.elected().size();
        if (result.rest() instanceof Rest.Tied tied) {
            page.say(
                    Words.of(
                            "Trúng cử " + elected + " / " + election.seats() + ". "
                                    + tied.candidates().size() + " người bằng phiếu ở " + tied.seats()
                                    + " ghế cuối: máy không chọn ai; đại hội bầu lại giữa những người đó.",
                            elected + " of " + election.seats() + " elected. "
                                    + tied.candidates().size() + " people tie for the last " + tied.seats()
                                    + ": the machine chooses nobody; a re-vote among them follows."),
                    Tone.WARNING);
        } else if (result.rest() instanceof Rest.SeatsLeft left) {
            page.say(
                    Words.of(
                            "Trúng cử " + elected + " / " + election.seats() + ". Còn thiếu " + left.seats()
                                    + " người: có bầu thêm hay không do đại hội quyết định.",
                            elected + " of " + election.seats() + " elected. " + left.seats()
                                    + " seats are left; whether to vote again is for the congress to say."),
                    Tone.WARNING);
        } else {
            page.say(Words.of("Đã bầu đủ " + elected + " người.", "All " + elected + " seats are filled."), Tone.GOOD);
        }
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
        outcome(page, election, closing.result());
    }

    private static String inWords(long number) {
        return number + " (" + NumberWords.of(number) + ")";
    }
}
