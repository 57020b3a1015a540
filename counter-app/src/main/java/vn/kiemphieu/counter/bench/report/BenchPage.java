package vn.kiemphieu.counter.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kiemphieu.counter.bench.reading.Outcome;

/** {@code bench.html}: one file with everything in it, to be read on a screen or on paper. */
final class BenchPage {
    private final Markup page = new Markup();
    private final Setting setting;
    private final Results results;

    private BenchPage(Setting setting, Results results) {
        this.setting = setting;
        this.results = results;
    }

    static byte[] of(Setting setting, Results results, List<Claim> claims) {
        BenchPage report = new BenchPage(setting, results);
        report.head();
        report.claims(claims);
        report.accuracy();
        results.marks().ifPresent(run -> report.real("Nét viết thật", "Real marks", run));
        results.scans().ifPresent(run -> report.real("Ảnh quét thật", "Real scans", run));
        CostPages.write(report.page, results.costs(), setting.threads());
        report.gallery();
        report.page.raw("</main></body></html>");
        return report.page.text().getBytes(StandardCharsets.UTF_8);
    }

    private void head() {
        page.raw("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<title>Kiểm Phiếu · Kết quả đo máy đọc</title><style>" + style() + "</style></head><body><main>");
        page.raw("<header><h1>" + Markup.both("Kết quả đo máy đọc phiếu", "Reading benchmark") + "</h1><p>"
                + Markup.both(
                        "Hạt giống " + setting.seed() + " · bộ phiếu " + deck() + " · "
                                + Written.whole(results.drawn().figures().all().sheets()) + " ảnh vẽ · "
                                + setting.threads() + " luồng · " + machine(),
                        "seed, deck, drawn sheets, threads, machine")
                + "</p></header>");
    }

    private String deck() {
        return setting.deck().toLowerCase(Locale.ROOT);
    }

    private static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + System.getProperty("java.version");
    }

    private static String style() {
        try (InputStream in = BenchPage.class.getResourceAsStream("bench.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own style sheet cannot be read", e);
        }
    }

    private void claims(List<Claim> claims) {
        page.section("Yêu cầu và kết quả", "Claims and what was seen");
        page.raw("<div class=\"claims\">");
        page.table(
                List.of(
                        Markup.both("Yêu cầu", "claim"),
                        Markup.both("Đo được", "seen"),
                        Markup.both("Kết luận", "met")),
                claims.stream()
                        .map(claim -> List.of(
                                Markup.both(claim.vietnamese(), claim.english()),
                                Markup.escaped(claim.seen()),
                                badge(claim.met())))
                        .toList());
        page.raw("</div>");
    }

    private static String badge(Optional<Boolean> met) {
        if (met.isEmpty()) {
            return "<b class=\"open\">chưa đủ để xét</b>";
        }
        return met.get() ? "<b class=\"met\">đạt</b>" : "<b class=\"not\">không đạt</b>";
    }

    private void accuracy() {
        page.section("Độ đúng trên phiếu vẽ", "Accuracy on drawn ballots");
        page.note(
                "Đọc sai: lá phiếu được coi là hợp lệ mà có dòng đọc khác sự thật. Phải hỏi: phiếu tốt mà máy chuyển "
                        + "cho người. Cận trên ở độ tin cậy 95 % (Clopper–Pearson một phía), tính từ số nguyên.",
                "Misread: a valid ballot with a vote other than the truth. Asked: a good ballot put to people. "
                        + "Upper bounds are one-sided 95 % Clopper–Pearson.");
        GroupTables.write(page, results.drawn().figures());
        page.section("Phân bố tham số", "Histograms of parameters");
        page.note(
                "Cột xanh: số ảnh. Cột đỏ: trong đó phiếu tốt phải hỏi người hoặc đọc sai; số ghi trên cột.",
                "Blue: sheets. Red: of these, good ballots put to people, or misread.");
        page.raw("<div class=\"plots\">");
        Histograms.of(results.drawn().figures()).forEach(page::raw);
        page.raw("</div>");
    }

    private void real(String vietnamese, String english, Outcome run) {
        page.section(vietnamese, english);
        GroupTables.write(page, run.figures());
    }

    private void gallery() {
        Outcome all = results.drawn()
                .plus(results.marks().orElse(Outcome.NOTHING))
                .plus(results.scans().orElse(Outcome.NOTHING));
        Gallery.write(page, all.worst());
        if (!all.misreads().isEmpty()) {
            page.part("Mọi lá đọc sai", "Every misread");
            page.raw("<ul>");
            all.misreads().forEach(line -> page.raw("<li>" + Markup.escaped(line) + "</li>"));
            page.raw("</ul>");
        }
    }
}
