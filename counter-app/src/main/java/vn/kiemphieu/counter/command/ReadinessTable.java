package vn.kiemphieu.counter.command;

import java.util.List;
import java.util.Locale;
import vn.kiemphieu.counter.counting.TroubleWords;
import vn.kiemphieu.counter.session.Difference;
import vn.kiemphieu.counter.session.Difference.NoTestBallot;
import vn.kiemphieu.counter.session.Difference.OtherTotal;
import vn.kiemphieu.counter.session.Readiness;
import vn.kiemphieu.counter.session.Readiness.Differs;
import vn.kiemphieu.counter.session.ReadinessTest;
import vn.kiemphieu.report.ballot.TestDeck;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Column;

/** What a test deck came to, row by row, and what to look at. */
final class ReadinessTable {
    private static final int MOST_SENTENCES = 40;

    private final Screen screen;
    private final TestDeck deck;

    ReadinessTable(Screen screen, TestDeck deck) {
        this.screen = screen;
        this.deck = deck;
    }

    void tell(Readiness readiness) {
        Tally expected = deck.expected();
        screen.say("");
        screen.say(
                String.format(Locale.ROOT, "%3s  %-28s %-24s %5s %8s", "TT", "Họ và tên", "Dấu", "Đã in", "Đọc được"));
        int row = 0;
        for (Candidate candidate : deck.election().candidates()) {
            row++;
            for (Column column : deck.election().form().columns()) {
                long printed = ReadinessTest.marks(expected, row, column);
                long read = ReadinessTest.marks(readiness.found(), row, column);
                screen.say(String.format(
                        Locale.ROOT,
                        "%3d  %-28s %-24s %5d %8d%s",
                        row,
                        candidate.fullName(),
                        Difference.At.of(column),
                        printed,
                        read,
                        printed == read ? "" : "  ← khác"));
            }
        }
        screen.say("");
        if (readiness instanceof Differs differs) {
            tellDifferences(differs.differences());
        } else {
            screen.say("ĐẠT: cả " + deck.ballots().size()
                    + " phiếu thử đọc đúng như in. Giữ bộ phiếu thử làm bằng chứng, không để lẫn với phiếu thật.");
        }
    }

    private void tellDifferences(List<Difference> differences) {
        screen.say("CHƯA ĐẠT, chưa mở hòm phiếu. Xem:");
        List<Difference> beyondTable = differences.stream()
                .filter(difference -> !(difference instanceof OtherTotal))
                .toList();
        beyondTable.stream().limit(MOST_SENTENCES).forEach(difference -> screen.say("  " + sentence(difference)));
        int more = beyondTable.size() - MOST_SENTENCES;
        if (more > 0) {
            screen.say("  … và " + more + " điều khác.");
        }
        int totals = differences.size() - beyondTable.size();
        if (totals > 0) {
            screen.say("  " + totals + " số khác nhau trong bảng trên (← khác).");
        }
        screen.say("Sửa xong thì quét lại cả bộ và chạy lại lệnh.");
    }

    private static String sentence(Difference difference) {
        boolean unreadable =
                difference instanceof NoTestBallot page && page.page().outcome() instanceof Unreadable;
        return unreadable
                ? difference.sentence() + " ("
                        + TroubleWords.vietnamese(
                                ((Unreadable) ((NoTestBallot) difference).page().outcome()).trouble())
                        + ")"
                : difference.sentence();
    }
}
