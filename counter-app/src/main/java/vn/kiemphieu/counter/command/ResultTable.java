package vn.kiemphieu.counter.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.report.minutes.Percentage;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Result.Standing;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Election;

/** The result of a finished count as a table of text. */
final class ResultTable {
    private final Screen screen;

    ResultTable(Screen screen) {
        this.screen = screen;
    }

    void tell(Closing closing) {
        Election election = closing.paper().election();
        Tally tally = closing.tally();
        Result result = closing.result();
        screen.say("");
        screen.say("KẾT QUẢ · " + election.title().body() + ", nhiệm kỳ "
                + election.title().term());
        screen.say("Bầu " + election.seats() + " trong " + election.candidates().size() + " · D = "
                + election.denominator().people() + " · trúng cử từ " + Result.needed(election) + " phiếu");
        screen.say("Thu về " + tally.collected() + " · hợp lệ " + tally.valid() + " · không hợp lệ "
                + tally.invalidBallots() + " " + grounds(tally.invalid()));
        screen.say("");
        screen.say(row("TT", "Họ và tên", "Số phiếu", "% của D", ""));
        List<CandidateId> elected = result.elected().stream()
                .map(standing -> standing.candidate().id())
                .toList();
        List<CandidateId> tied = result.rest() instanceof Rest.Tied tie
                ? tie.candidates().stream().map(Candidate::id).toList()
                : List.of();
        int number = 0;
        for (Standing standing : Result.standings(election, tally)) {
            number++;
            CandidateId id = standing.candidate().id();
            String mark = elected.contains(id) ? "✔ trúng cử" : tied.contains(id) ? "= bằng phiếu" : "";
            screen.say(row(
                    Integer.toString(number),
                    standing.candidate().fullName(),
                    Long.toString(standing.votes()),
                    Percentage.of(standing.votes(), election.denominator().people())
                            .text(),
                    mark));
        }
        screen.say("");
        screen.say("Trúng cử " + elected.size() + "/" + election.seats() + rest(result.rest()));
    }

    private static String rest(Rest rest) {
        if (rest instanceof Rest.Tied tied) {
            return "; " + tied.candidates().size() + " người bằng phiếu ở " + tied.seats() + " ghế cuối, phải bầu lại.";
        }
        return rest instanceof Rest.SeatsLeft left ? "; còn thiếu " + left.seats() + "." : ".";
    }

    private static String grounds(Map<InvalidityGround, Long> invalid) {
        return invalid.isEmpty() ? "" : new TreeMap<>(invalid).toString();
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%3s  %-28s %8s %8s  %s", (Object[]) cells);
    }
}
