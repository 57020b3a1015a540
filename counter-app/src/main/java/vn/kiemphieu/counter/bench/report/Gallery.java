package vn.kiemphieu.counter.bench.report;

import java.util.Base64;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.bench.figures.Worst;
import vn.kiemphieu.counter.bench.figures.Worst.Case;
import vn.kiemphieu.counter.bench.figures.Worst.Fault;

/** The worst sheets, for people to look at. */
final class Gallery {
    private Gallery() {}

    static void write(Markup page, Worst worst) {
        page.section("Những lá đáng xem nhất", "The sheets most worth looking at");
        if (worst.cases().isEmpty()) {
            page.note("Không có lá nào.", "There is none.");
            return;
        }
        page.note(
                "Xếp theo: đọc sai trước, rồi phiếu tốt phải hỏi người, rồi nét rõ với người mà máy phải hỏi; nhiều nhất "
                        + Worst.MOST + " lá.",
                "Misreads first, then good ballots put to people, then marks that are clear to a person; at most "
                        + Worst.MOST + ".");
        page.raw("<div class=\"gallery\">");
        worst.cases().forEach(one -> page.raw(card(one)));
        page.raw("</div>");
    }

    private static String card(Case one) {
        String rows = one.differences().stream()
                .map(row -> "<li>dòng " + row.row() + ": " + Words.vote(row.truth()) + " → " + Words.vote(row.read())
                        + "</li>")
                .collect(Collectors.joining());
        String reasons = String.join(", ", one.verdict().reasons());
        return "<figure class=\"" + (one.fault() == Fault.MISREAD ? "case misread" : "case") + "\">"
                + picture(one.crop().jpeg())
                + "<figcaption><b>" + Words.fault(one.fault().name()) + "</b> · "
                + Markup.escaped(one.run() + " · " + one.verdict().name())
                + "<br>" + Markup.both("thật: ", "truth") + " "
                + Words.expected(one.verdict().expected().name())
                + " · " + Markup.both("máy: ", "seen") + " "
                + Markup.escaped(one.verdict().status().vietnamese() + (reasons.isEmpty() ? "" : " (" + reasons + ")"))
                + "<br><small>" + Markup.escaped(one.verdict().marks()) + "</small>"
                + (rows.isEmpty() ? "" : "<ul>" + rows + "</ul>")
                + "</figcaption></figure>";
    }

    private static String picture(byte[] jpeg) {
        return jpeg.length == 0
                ? "<p class=\"note\">không có ảnh</p>"
                : "<img alt=\"\" src=\"data:image/jpeg;base64,"
                        + Base64.getEncoder().encodeToString(jpeg) + "\">";
    }
}
