package vn.kiemphieu.counter.conclusion;

import java.util.List;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.conclusion.Conclusion.Subject;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;

/**
 * Finds what a conclusion is about. One by {@code ballot} means that ballot. One by {@code sha256} that collects a ballot
 * means the only thing that waits under that hash: where several do, nobody can tell which, and it is refused. One that sets
 * aside means all of them, but a ballot beside its copies only by its own name.
 */
final class Meaning {
    private final List<Counted> all;
    private final Problems problems;

    Meaning(List<Counted> all, Problems problems) {
        this.all = all;
        this.problems = problems;
    }

    /** What is meant; nothing where that cannot be said, which then is among the problems. */
    List<Counted> of(Conclusion conclusion) {
        Subject subject = conclusion.subject();
        List<Counted> named = all.stream().filter(each -> bears(each, subject)).toList();
        if (named.isEmpty()) {
            problems.add(
                    conclusion.place(),
                    "không có phiếu hay trang nào mang mã " + subject.shortened(),
                    "chép lại mã từ sheets.jsonl của lần kiểm này");
        }
        List<Counted> waiting = named.stream().filter(Meaning::asksPeople).toList();
        if (waiting.size() <= 1) {
            return waiting.isEmpty() ? named : waiting;
        }
        boolean ballotToo = waiting.stream().anyMatch(Counted.Ballot.class::isInstance);
        if (conclusion.as() == As.VALID || conclusion.as() == As.INVALID) {
            refuse(conclusion, waiting.size(), ballotToo);
            return List.of();
        }
        boolean copiesOnly = ballotToo || conclusion.as() == As.SAME_SHEET;
        List<Counted> copies =
                waiting.stream().filter(Counted.Duplicate.class::isInstance).toList();
        return copiesOnly && !copies.isEmpty() ? copies : waiting;
    }

    private void refuse(Conclusion conclusion, int number, boolean ballotToo) {
        problems.add(
                conclusion.place(),
                "mã " + conclusion.subject().shortened() + " không rõ là của phiếu nào: có " + number
                        + " phiếu, trang cùng mang mã này đang chờ",
                ballotToo
                        ? "dùng \"ballot\" cho phiếu gốc; bản sao kết luận bằng same_sheet"
                        : "quét lại các tờ đó và ghi refed hoặc misfed, hoặc bỏ các bản sao khỏi ảnh quét rồi kiểm lại");
    }

    private static boolean bears(Counted counted, Subject subject) {
        return switch (subject.kind()) {
            case BALLOT -> isOrWasBallot(counted) && counted.name().equals(subject.hash());
            case SHA256 -> counted.pages().stream().map(ReadPage::sha256).anyMatch(subject.hash()::equals);
        };
    }

    /** A ballot stays one for people when another scan of its sheet turns up and counts in its place. */
    private static boolean isOrWasBallot(Counted counted) {
        return counted instanceof Counted.Ballot
                || (counted instanceof Counted.Duplicate copy && copy.isOtherPicture());
    }

    /** Whether the machine leaves it to people. */
    private static boolean asksPeople(Counted counted) {
        return !(counted instanceof Counted.Back || counted instanceof Counted.Keyed)
                && !(counted instanceof Counted.Ballot ballot && ballot.finding() instanceof Valid);
    }
}
