package vn.kiemphieu.suite.inner.news;

import java.util.ArrayList;
import java.util.List;

/** What changed between two versions, line by line. */
public final class Comparison {
    /** More pairs of lines than these are not compared one with another. */
    private static final long MOST_PAIRS = 4_000_000;

    private Comparison() {}

    /** A line, and in which of the versions it is. */
    public record Line(Where where, String text) {}

    /** Where a line is. */
    public enum Where {
        BOTH,
        OLD,
        NEW
    }

    /** The lines of both versions in one row: what was taken out stands before what came in its place. */
    public static List<Line> of(Manuscript old, Manuscript now) {
        List<String> before = lines(old);
        List<String> after = lines(now);
        List<Line> compared = new ArrayList<>();
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            before.forEach(line -> compared.add(new Line(Where.OLD, line)));
            after.forEach(line -> compared.add(new Line(Where.NEW, line)));
            return compared;
        }
        int[][] same = longest(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                compared.add(new Line(Where.BOTH, before.get(i)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && same[i + 1][j] >= same[i][j + 1])) {
                compared.add(new Line(Where.OLD, before.get(i++)));
            } else {
                compared.add(new Line(Where.NEW, after.get(j++)));
            }
        }
        return compared;
    }

    /** How many lines two tails have in common at most, in order. */
    private static int[][] longest(List<String> before, List<String> after) {
        int[][] same = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                same[i][j] = before.get(i).equals(after.get(j))
                        ? same[i + 1][j + 1] + 1
                        : Math.max(same[i + 1][j], same[i][j + 1]);
            }
        }
        return same;
    }

    private static List<String> lines(Manuscript manuscript) {
        List<String> lines = new ArrayList<>();
        lines.add("Chuyên mục: " + manuscript.section());
        lines.add("Tiêu đề: " + manuscript.title());
        manuscript.summary().lines().forEach(line -> lines.add("Tóm tắt: " + line));
        manuscript.body().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        manuscript
                .pictures()
                .forEach(placed -> lines.add(
                        "Ảnh " + placed.picture() + ": " + placed.caption() + " (" + placed.alternative() + ")"));
        lines.add("Tác giả: " + manuscript.byline());
        lines.add("Đơn vị gửi: " + manuscript.unit());
        lines.add("Nguồn: " + manuscript.source());
        lines.add("Ý kiến bạn đọc: " + (manuscript.comments() ? "có" : "không"));
        return lines;
    }
}
