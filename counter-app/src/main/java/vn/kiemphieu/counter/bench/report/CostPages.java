package vn.kiemphieu.counter.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import vn.kiemphieu.counter.bench.report.Results.Costs;
import vn.kiemphieu.counter.bench.timing.CommitCost;
import vn.kiemphieu.counter.bench.timing.Load;
import vn.kiemphieu.counter.bench.timing.Memory;
import vn.kiemphieu.counter.bench.timing.Pair;
import vn.kiemphieu.counter.bench.timing.Speeds;
import vn.kiemphieu.counter.bench.timing.Timings;

/** Time and memory, for people. */
final class CostPages {
    private static final int P90 = 90;
    /** Thousandths in a bin of the plot of ratios. */
    private static final long BIN = 50;
    /** Beyond so many bins the rest is one bar. */
    private static final int MOST_BINS = 40;

    private CostPages() {}

    static void write(Markup page, Costs costs, int threads) {
        Timings timings = costs.timings();
        page.section("Tốc độ", "Speed");
        page.note(
                "Trên " + timings.speeds().sheets().size() + " ảnh A4, JPEG xám, 200 dpi của bộ sạch đến vừa; từng ảnh "
                        + "giải nén rồi đọc trọn, xen kẽ nhau, nhiều vòng; thời gian CPU của một luồng.",
                "A4 grey JPEGs of 200 dpi of the clean-to-moderate deck; decode and full read in turn, picture by "
                        + "picture, several rounds; processor time of one thread.");
        sheets(page, timings);
        page.raw("<div class=\"plots\">");
        page.raw(ratios(timings.speeds()));
        page.raw(Scatter.figure(timings.speeds()));
        page.raw("</div>");
        loads(page, timings, threads);
        page.raw("<p>" + Markup.both("Ảnh phải đi đường chậm: ", "slow-path pages") + " <b>"
                + costs.slowPages().map(Written::whole).orElse("chưa đo") + "</b></p>");
        commit(page, costs.commit());
        memory(page, costs);
    }

    private static void commit(Markup page, CommitCost cost) {
        page.section("Ghi bền", "Durable writing");
        page.table(
                List.of("", Markup.both("trung vị", "median")),
                List.of(
                        List.of(Markup.both("ghi thêm 512 byte, fsync", "512 bytes added, fsync"), millis(cost.sync())),
                        List.of(
                                Markup.both("ghi thêm 300 kB, fsync", "300 kB added, fsync"),
                                millis(cost.pictureSync())),
                        List.of(
                                Markup.both("sổ phiên nhận một tờ", "the journal accepts a sheet"),
                                millis(cost.accept())),
                        List.of(
                                Markup.both("mã hóa ảnh trước đó", "its picture encrypted before"),
                                millis(cost.encrypt()))));
        page.note(
                "Theo đồng hồ, trên " + cost.sheets() + " tờ ảnh 300 kB, xen kẽ nhau trên cùng đĩa.",
                "By the clock, in turn on the same disk.");
    }

    private static void sheets(Markup page, Timings timings) {
        Speeds speeds = timings.speeds();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(Markup.both("Giải nén", "bare decode"), speeds, Pair::decode));
        rows.add(row(Markup.both("Đọc trọn", "full read"), speeds, Pair::read));
        rows.add(List.of(
                Markup.both("Đọc trọn / giải nén, từng cặp", "read over decode, pair by pair"),
                Written.thousandths(speeds.median(Pair::ratio)) + " ×",
                Written.thousandths(speeds.percentile(P90, Pair::ratio)) + " ×",
                Written.thousandths(speeds.mean(Pair::ratio)) + " ×"));
        timings.outside().ifPresent(outside -> {
            rows.add(List.of(
                    Markup.both("djpeg -grayscale, không kể khởi động", "djpeg, its start left out"),
                    "–",
                    "–",
                    millis(outside.decode())));
            rows.add(List.of(Markup.both("khởi động djpeg", "start of djpeg"), "–", "–", millis(outside.start())));
        });
        page.table(List.of("", Markup.both("trung vị", "median"), "p90", Markup.both("trung bình", "mean")), rows);
        page.note(
                "djpeg: thời gian CPU của các tiến trình trên cùng những ảnh này; lúc khởi động đo bằng ảnh 16 × 16 điểm.",
                "djpeg: processor time of the processes on the same files; its start measured on a picture of 16 × 16.");
    }

    private static List<String> row(String name, Speeds speeds, ToLongFunction<Pair> what) {
        return List.of(
                name, millis(speeds.median(what)), millis(speeds.percentile(P90, what)), millis(speeds.mean(what)));
    }

    private static String millis(long nanos) {
        return Written.decimal(Written.millis(nanos), 2) + " ms";
    }

    private static String ratios(Speeds speeds) {
        Map<Long, Long> bins = new TreeMap<>();
        long least = speeds.percentile(0, Pair::ratio) / BIN * BIN;
        for (Pair pair : speeds.sheets()) {
            bins.merge(Math.min(pair.ratio() / BIN * BIN, least + MOST_BINS * BIN), 1L, Long::sum);
        }
        List<Bars.Bar> bars = new ArrayList<>();
        bins.forEach((bin, sheets) -> bars.add(new Bars.Bar(Written.thousandths(bin), sheets, 0)));
        return "<figure>" + Bars.svg(bars) + "<figcaption>"
                + Markup.both("Đọc trọn gấp mấy lần giải nén (số ảnh)", "read over decode (sheets)")
                + "</figcaption></figure>";
    }

    private static void loads(Markup page, Timings timings, int threads) {
        page.part("Trên nhiều luồng", "on several threads");
        page.table(
                List.of(
                        Markup.both("luồng", "threads"),
                        Markup.both("ảnh mỗi giây", "sheets a second"),
                        Markup.both("CPU mỗi ảnh", "CPU a sheet"),
                        Markup.both("so với một luồng", "over one thread")),
                List.of(load(1, timings.one(), timings.one()), load(threads, timings.all(), timings.one())));
        page.note(
                "CPU của cả tiến trình, kể cả dọn bộ nhớ; số ảnh mỗi giây theo đồng hồ, máy bận thì thấp đi.",
                "CPU of the whole process, garbage collection included; sheets a second by the clock.");
    }

    private static List<String> load(int threads, Load load, Load one) {
        return List.of(
                Integer.toString(threads),
                Written.thousandths(load.sheetsPerSecond()),
                millis(load.cpuPerSheet()),
                Written.thousandths(1000 * load.cpuPerSheet() / Math.max(1, one.cpuPerSheet())) + " ×");
    }

    private static void memory(Markup page, Costs costs) {
        page.section("Bộ nhớ", "Memory");
        List<List<String>> rows = new ArrayList<>();
        costs.memory().ifPresent(memory -> {
            rows.add(peak(memory.few(), memory.fewPeak()));
            rows.add(peak(memory.many(), memory.manyPeak()));
            rows.add(List.of(
                    Markup.both("gấp", "growth"),
                    Written.thousandths(1000 * memory.manyPeak() / memory.fewPeak()) + " ×"));
        });
        Optional<Memory> none = costs.memory();
        rows.add(List.of(
                Markup.both("cả phép đo này, kể cả vẽ phiếu", "this benchmark itself, drawing included"),
                costs.ownPeak().map(Written::whole).orElse("?") + " MB"));
        page.table(List.of("", Markup.both("bộ nhớ cao nhất (RSS)", "peak resident memory")), rows);
        if (none.isEmpty()) {
            page.note("Chưa đo bộ nhớ của riêng máy đọc (--memory).", "Memory of reading alone was not measured.");
        }
    }

    private static List<String> peak(long sheets, long megabytes) {
        return List.of(
                Markup.both(
                        "tiến trình chỉ đọc, sau " + Written.whole(sheets) + " ảnh",
                        "a process that only reads, after " + sheets + " sheets"),
                Written.whole(megabytes) + " MB");
    }
}
