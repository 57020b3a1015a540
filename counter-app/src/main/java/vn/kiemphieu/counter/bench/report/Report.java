package vn.kiemphieu.counter.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.bench.figures.Counts;
import vn.kiemphieu.counter.bench.timing.CommitCost;
import vn.kiemphieu.counter.bench.timing.Memory;
import vn.kiemphieu.counter.bench.timing.Pair;
import vn.kiemphieu.counter.bench.timing.Timings;

/** A benchmark's results in every shape they are wanted in. */
public final class Report {
    private static final int MOST_MISREADS = 50;
    private static final int P90 = 90;

    private final Setting setting;
    private final Results results;
    private final List<Claim> claims;

    public Report(Setting setting, Results results) {
        this.setting = setting;
        this.results = results;
        this.claims = List.copyOf(Claims.of(results));
    }

    public List<Claim> claims() {
        return claims;
    }

    public byte[] json() {
        return BenchJson.of(setting, results, claims);
    }

    public byte[] html() {
        return BenchPage.of(setting, results, claims);
    }

    /** The figures that matter most, for the screen. */
    public List<String> summary() {
        Counts all = results.drawn().figures().all();
        List<String> lines = new ArrayList<>();
        lines.add("Ảnh vẽ: " + Written.whole(all.sheets()) + " · chỗ đo: " + Written.whole(all.positions())
                + " · hạt giống " + setting.seed());
        results.drawn().misreads().stream().limit(MOST_MISREADS).forEach(misread -> lines.add("  " + misread));
        results.marks().ifPresent(run -> run.misreads().forEach(misread -> lines.add("  " + misread)));
        results.scans().ifPresent(run -> run.misreads().forEach(misread -> lines.add("  " + misread)));
        lines.add("Không đọc được: " + all.unreadable() + " · trùng nhầm: " + all.falseDuplicates());
        lines.addAll(costs());
        for (Claim claim : claims) {
            lines.add(verdict(claim.met()) + " " + claim.vietnamese() + " — " + claim.seen());
        }
        return lines;
    }

    private List<String> costs() {
        Timings timings = results.costs().timings();
        List<String> lines = new ArrayList<>();
        lines.add("Giải nén " + millis(timings.speeds().median(Pair::decode)) + " ms (djpeg "
                + timings.outside()
                        .map(outside -> millis(outside.decode()) + " ms, khởi động " + millis(outside.start()) + " ms")
                        .orElse("không có")
                + ") · đọc " + millis(timings.speeds().median(Pair::read)) + " ms = "
                + Written.thousandths(timings.speeds().median(Pair::ratio)) + " lần (p90 "
                + Written.thousandths(timings.speeds().percentile(P90, Pair::ratio)) + ")");
        lines.add("Một luồng " + Written.thousandths(timings.one().sheetsPerSecond()) + " ảnh/giây · "
                + setting.threads() + " luồng "
                + Written.thousandths(timings.all().sheetsPerSecond())
                + " ảnh/giây · đường chậm: "
                + results.costs().slowPages().map(Written::whole).orElse("chưa đo"));
        lines.add("Bộ nhớ cao nhất: "
                + results.costs().memory().map(Report::memory).orElse("chưa đo riêng")
                + " · cả phép đo này "
                + results.costs().ownPeak().map(Written::whole).orElse("?") + " MB");
        CommitCost commit = results.costs().commit();
        lines.add("Ghi bền một tờ (ảnh 300 kB): " + millis(commit.accept()) + " ms, mã hóa trước đó "
                + millis(commit.encrypt()) + " ms · fsync 512 byte " + millis(commit.sync()) + " ms, fsync 300 kB "
                + millis(commit.pictureSync()) + " ms");
        lines.add("Cộng phiếu: " + timings.ballotsPerSecond() / 1_000_000 + " triệu phiếu 60 tên mỗi giây");
        return lines;
    }

    private static String memory(Memory memory) {
        return Written.whole(memory.fewPeak()) + " MB sau " + Written.whole(memory.few()) + " ảnh, "
                + Written.whole(memory.manyPeak()) + " MB sau " + Written.whole(memory.many()) + " ảnh";
    }

    private static String verdict(Optional<Boolean> met) {
        return met.map(holds -> holds ? "[đạt]" : "[KHÔNG ĐẠT]").orElse("[chưa đo]");
    }

    private static String millis(long nanos) {
        return Written.decimal(Written.millis(nanos), 2);
    }
}
