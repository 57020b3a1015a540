package vn.kiemphieu.counter.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.command.BenchFigures.Group;

/** {@code bench.json} (docs/schema/bench.schema.json) and the same for people. */
final class BenchReport {
    private static final int SCHEMA = 1;
    private static final int MOST_MISREADS = 50;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final BenchRequest request;
    private final BenchFigures figures;
    private final BenchTimes times;

    BenchReport(BenchRequest request, BenchFigures figures, BenchTimes times) {
        this.request = request;
        this.figures = figures;
        this.times = times;
    }

    byte[] json() {
        Group all = figures.all();
        Group heavy = figures.heavy();
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        root.put("schema", SCHEMA);
        root.put("seed", request.seed());
        root.put("deck", request.deck());
        root.put("threads", request.threads());
        root.put("positions", figures.positions());
        root.put("silent_misreads", all.misreads());
        root.put("good_sheets", all.good() - heavy.good());
        root.put("good_not_valid", all.goodNotValid() - heavy.goodNotValid());
        root.put("heavy_sheets", heavy.good());
        root.put("heavy_not_valid", heavy.goodNotValid());
        root.put("sheets_unreadable", figures.unreadable());
        root.put("false_duplicates", figures.falseDuplicates());
        root.put("decode_ms", millis(times.decode()));
        root.put("djpeg_ms", times.djpeg().map(BenchReport::millis).orElse(null));
        root.put("read_ms", millis(times.read()));
        root.put("read_over_decode", ratio(times.read(), Math.max(1, times.decode())));
        root.put("cpu_ms_per_sheet", millis(figures.cpuNanos() / Math.max(1, all.sheets())));
        root.put("sheets_per_second", ratio(times.sheetsPerSecond(), 1000));
        root.put("peak_rss_mb", times.peakRssMb().orElse(null));
        root.put("tally_ballots_per_second", times.ballotsPerSecond());
        return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The figures that matter most, for the screen. */
    List<String> summary() {
        Group all = figures.all();
        List<String> lines = new ArrayList<>();
        lines.add("Ảnh: " + all.sheets() + " · chỗ đo: " + figures.positions() + " · hạt giống " + request.seed());
        lines.add("Đọc sai không báo: " + all.misreads());
        figures.misreads().stream().limit(MOST_MISREADS).forEach(misread -> lines.add("  " + misread));
        lines.add("Phiếu tốt phải hỏi người: " + all.goodNotValid() + "/" + all.good() + share(all));
        lines.add("Không đọc được: " + figures.unreadable() + " · trùng nhầm: " + figures.falseDuplicates());
        lines.add("Giải nén " + millis(times.decode()) + " ms (djpeg "
                + times.djpeg()
                        .map(BenchReport::millis)
                        .map(BigDecimal::toString)
                        .orElse("không có") + " ms) · đọc "
                + millis(times.read()) + " ms = " + ratio(times.read(), Math.max(1, times.decode())) + " lần");
        lines.add("Thông lượng " + ratio(times.sheetsPerSecond(), 1000) + " ảnh/giây trên " + request.threads()
                + " luồng · bộ nhớ cao nhất "
                + times.peakRssMb().map(String::valueOf).orElse("?") + " MB");
        lines.add("Cộng phiếu: " + times.ballotsPerSecond() / 1_000_000 + " triệu phiếu 60 tên mỗi giây");
        return lines;
    }

    byte[] html() {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="vi"><head><meta charset="utf-8"><title>Kiểm Phiếu: đo</title>
                <style>body{font:16px/1.5 sans-serif;margin:2em auto;max-width:56em}table{border-collapse:collapse}
                td,th{padding:.2em .8em;border-bottom:1px solid #ccc;text-align:right}td:first-child,th:first-child{text-align:left}
                .bad{background:#fdd}</style></head><body>
                <h1>Đo trên phiếu vẽ sẵn</h1><ul>
                """);
        summary().forEach(line -> page.append("<li>").append(line).append("</li>\n"));
        page.append("</ul>\n<table><tr><th>Nhóm</th><th>ảnh</th><th>% bộ</th><th>phiếu tốt</th>"
                + "<th>phải hỏi</th><th>đọc sai</th></tr>\n");
        figures.groups().forEach((name, group) -> page.append(row(name, group)));
        return page.append(row("tất cả", figures.all()))
                .append("</table>\n<p>Ảnh đọc sai: <code>misread/</code>; phiếu tốt phải hỏi (một số): "
                        + "<code>not-valid/</code>.</p></body></html>\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private String row(String name, Group group) {
        String bad = group.misreads() > 0 ? " class=\"bad\"" : "";
        return "<tr" + bad + "><td>"
                + String.join(
                        "</td><td>",
                        List.of(
                                name,
                                Long.toString(group.sheets()),
                                ratio(
                                                100 * group.sheets(),
                                                Math.max(1, figures.all().sheets()))
                                        .toString(),
                                Long.toString(group.good()),
                                group.goodNotValid() + share(group),
                                Long.toString(group.misreads())))
                + "</td></tr>\n";
    }

    private static String share(Group group) {
        return group.good() == 0 ? "" : " (" + ratio(100 * group.goodNotValid(), group.good()) + " %)";
    }

    private static BigDecimal millis(long nanos) {
        return BigDecimal.valueOf(nanos).divide(MILLION, 3, RoundingMode.HALF_UP);
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
