package vn.kiemphieu.counter.kiosk.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Part.Figure;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.report.minutes.Percentage;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Result.Standing;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;

/** What an election came to, as parts of a page: ballots, what the result means, and a bar for each name. */
public final class ResultParts {
    private ResultParts() {}

    /** All of it. */
    public static List<Part> of(Closing closing) {
        Election election = closing.paper().election();
        return List.of(ballots(closing), outcome(election, closing.result()), bars(closing));
    }

    static Part ballots(Closing closing) {
        Tally tally = closing.tally();
        return new Part.Figures(List.of(
                figure(Words.of("phiếu thu về", "collected"), tally.collected()),
                figure(Words.of("hợp lệ", "valid"), tally.valid()),
                figure(Words.of("không hợp lệ", "invalid"), tally.invalidBallots()),
                figure(
                        Words.of("phiếu cần để trúng cử", "votes needed"),
                        Result.needed(closing.paper().election()))));
    }

    private static Figure figure(Words label, long value) {
        return new Figure(label, Long.toString(value), Tone.PLAIN);
    }

    static Part.Bars bars(Closing closing) {
        Election election = closing.paper().election();
        Result result = closing.result();
        Set<Candidate> elected =
                result.elected().stream().map(Standing::candidate).collect(Collectors.toSet());
        Set<Candidate> tied = result.rest() instanceof Rest.Tied tie ? Set.copyOf(tie.candidates()) : Set.of();
        List<Part.Bar> bars = new ArrayList<>();
        for (Standing standing : Result.standings(election, closing.tally())) {
            Candidate candidate = standing.candidate();
            String percent =
                    Percentage.of(standing.votes(), election.denominator().people())
                                    .text() + " %";
            Words word = elected.contains(candidate)
                    ? Words.of(percent + " · trúng cử", percent + " · elected")
                    : tied.contains(candidate)
                            ? Words.of(percent + " · bằng phiếu", percent + " · tied")
                            : Words.same(percent);
            Tone tone = elected.contains(candidate) ? Tone.GOOD : tied.contains(candidate) ? Tone.WARNING : Tone.QUIET;
            bars.add(new Part.Bar(candidate.fullName(), standing.votes(), word, tone));
        }
        return new Part.Bars(bars, election.denominator().people(), Optional.of(Result.needed(election)));
    }

    /** What it means, and which step the rules leave open (E3 to E9). */
    public static Part outcome(Election election, Result result) {
        int elected = result.elected().size();
        if (result.rest() instanceof Rest.Tied tied) {
            return new Part.Say(
                    Words.of(
                            "Trúng cử " + elected + " / " + election.seats() + ". "
                                    + tied.candidates().size() + " người bằng phiếu ở " + tied.seats()
                                    + " ghế cuối: máy không chọn ai; đại hội bầu lại giữa những người đó.",
                            elected + " of " + election.seats() + " elected. "
                                    + tied.candidates().size() + " people tie for the last " + tied.seats()
                                    + ": the machine chooses nobody; a re-vote among them follows."),
                    Tone.WARNING);
        } else if (result.rest() instanceof Rest.SeatsLeft left) {
            return new Part.Say(
                    Words.of(
                            "Trúng cử " + elected + " / " + election.seats() + ". Còn thiếu " + left.seats()
                                    + " người: có bầu thêm hay không do đại hội quyết định.",
                            elected + " of " + election.seats() + " elected. " + left.seats()
                                    + " seats are left; whether to vote again is for the congress to say."),
                    Tone.WARNING);
        }
        return new Part.Say(
                Words.of("Đã bầu đủ " + elected + " người.", "All " + elected + " seats are filled."), Tone.GOOD);
    }
}
