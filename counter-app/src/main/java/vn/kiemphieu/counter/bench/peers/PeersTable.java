package vn.kiemphieu.counter.bench.peers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.counter.bench.pace.Teller;
import vn.kiemphieu.counter.bench.peers.Score.Count;
import vn.kiemphieu.counter.bench.report.Claim;

/** The comparison as people read it. */
final class PeersTable {
    private static final String ROW = "%-12s %10s %10s %10s %14s %14s %14s";
    private static final Map<EqualSheet.Kind, String> KINDS = Map.of(
            EqualSheet.Kind.BLANK, "để trống",
            EqualSheet.Kind.CROSS, "dấu X",
            EqualSheet.Kind.TICK, "dấu tích",
            EqualSheet.Kind.PENCIL, "bút chì nhạt",
            EqualSheet.Kind.DOUBLE, "cả hai ô");

    private static final double MILLION = 1e6;

    private final Teller teller;

    PeersTable(Teller teller) {
        this.teller = teller;
    }

    void tell(PeersRequest request, List<Result> results, List<Claim> claims) {
        teller.say(request.sheets() + " tờ cùng nội dung, " + request.sheets() * EqualSheets.QUESTIONS
                + " câu, hạt giống " + request.seed() + ". (Sheets of equal content, questions, seed.)");
        teller.say(
                ROW.formatted("Máy đọc", "Đúng", "Sai ngầm", "Để người", "CPU ms/tờ", "Tờ/giây/nhân", "Khởi động ms"));
        teller.say(ROW.formatted("Reader", "Right", "Wrong", "Referred", "CPU ms/sheet", "Sheets/s/core", "Start ms"));
        results.forEach(this::tell);
        results.forEach(this::tellWrong);
        claims.forEach(claim -> teller.say((claim.fails() ? "KHÔNG ĐẠT: " : "Đạt: ") + claim.vietnamese() + ": "
                + claim.seen() + ". (" + claim.english() + ".)"));
    }

    private void tell(Result result) {
        Count total = result.score().total();
        Cost cost = result.cost();
        teller.say(ROW.formatted(
                result.reader(),
                total.right(),
                total.wrong(),
                total.referred(),
                String.format(Locale.ROOT, "%.1f", cost.sheet() / MILLION),
                String.format(Locale.ROOT, "%.1f", cost.tenthsASecond() / 10.0),
                String.format(Locale.ROOT, "%.0f", cost.start() / MILLION)));
    }

    private void tellWrong(Result result) {
        new TreeMap<>(result.score().kinds())
                .forEach((kind, count) -> teller.say(result.reader() + ", " + KINDS.get(kind) + ": " + count.all()
                        + " câu, đúng " + count.right() + ", sai ngầm " + count.wrong() + ", để người "
                        + count.referred() + "."));
    }
}
