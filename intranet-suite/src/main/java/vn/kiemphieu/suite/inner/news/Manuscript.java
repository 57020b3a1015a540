package vn.kiemphieu.suite.inner.news;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.suite.markup.Typed;

/**
 * One version of an article as its editor typed it.
 *
 * @param summary the lines that lead in (sapo)
 * @param body as {@link vn.kiemphieu.suite.markup.Markup} reads it
 * @param byline author or pen name
 * @param unit that sent it in
 * @param comments whether readers may write below it
 */
public record Manuscript(
        String section,
        String title,
        String summary,
        String body,
        String byline,
        String unit,
        String source,
        boolean comments,
        List<Placed> pictures) {
    private static final int MOST_TITLE = 200;
    private static final int MOST_LINE = 300;
    private static final int MOST_SUMMARY = 1500;
    private static final int MOST_BODY = 200_000;
    private static final int MOST_PICTURES = 20;
    /**
     * A picture in its place.
     *
     * @param picture its id
     * @param alternative what is read to those who do not see it
     */
    public record Placed(String picture, String caption, String alternative) {
        public Placed {
            caption = Typed.line(caption);
            alternative = Typed.line(alternative);
        }
    }

    public Manuscript {
        title = Typed.line(title);
        summary = Typed.text(summary);
        body = Typed.text(body);
        byline = Typed.line(byline);
        unit = Typed.line(unit);
        source = Typed.line(source);
        pictures = List.copyOf(pictures);
    }

    /** What has to be put right before it can be stored, in Vietnamese. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        if (title.isEmpty()) {
            complaints.add("Chưa có tiêu đề: ghi tiêu đề rồi lưu lại.");
        }
        tooLong(complaints, "Tiêu đề", title, MOST_TITLE);
        tooLong(complaints, "Tóm tắt", summary, MOST_SUMMARY);
        tooLong(complaints, "Nội dung", body, MOST_BODY);
        tooLong(complaints, "Tên tác giả", byline, MOST_LINE);
        tooLong(complaints, "Đơn vị gửi", unit, MOST_LINE);
        tooLong(complaints, "Nguồn", source, MOST_LINE);
        if (pictures.size() > MOST_PICTURES) {
            complaints.add("Nhiều nhất " + MOST_PICTURES + " ảnh: bỏ bớt ảnh rồi lưu lại.");
        }
        for (Placed each : pictures) {
            tooLong(complaints, "Chú thích ảnh", each.caption(), MOST_LINE);
            tooLong(complaints, "Mô tả ảnh", each.alternative(), MOST_LINE);
        }
        return complaints;
    }

    private static void tooLong(List<String> complaints, String what, String text, int most) {
        if (text.length() > most) {
            complaints.add(what + " dài " + text.length() + " ký tự, nhiều nhất " + most + ": rút ngắn rồi lưu lại.");
        }
    }

    /** What is still missing before it can go to the editors. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (body.isEmpty()) {
            missing.add("Chưa có nội dung.");
        }
        if (pictures.stream().anyMatch(each -> each.alternative().isEmpty())) {
            missing.add("Ảnh chưa có mô tả: ghi điều ảnh cho thấy, để người không xem được ảnh vẫn biết.");
        }
        return missing;
    }
}
