package vn.kiemphieu.counter.kiosk.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.setup.Problem;

/** What is wrong with a draft, in the words of its screens and not of its file. */
final class ProblemWords {
    private static final Pattern ELECTION = Pattern.compile("elections\\[([0-9]+)](?:\\.candidates\\[([0-9]+)])?.*");
    private static final Pattern OTHER_NAME = Pattern.compile("elections\\[[0-9]+]\\.candidates\\[([0-9]+)]");
    private static final Map<String, String> PLAIN = plain();

    private ProblemWords() {}

    private static Map<String, String> plain() {
        Map<String, String> plain = new LinkedHashMap<>();
        plain.put("seats", "số người được bầu");
        plain.put("candidates", "danh sách tên");
        plain.put("body", "mục “Bầu gì”");
        plain.put("form", "mẫu phiếu");
        plain.put("given", "tên");
        plain.put("STRIKE_OUT", "A");
        plain.put("ONE_NAME", "B");
        plain.put("TWO_BOXES", "C");
        return plain;
    }

    /** One sentence: where, what, and what to do. */
    static Words of(Problem problem) {
        String place = place(problem.place());
        if (problem.place().endsWith("settings.C5")) {
            return Words.same(place
                    + ": chưa quyết định phiếu không đồng ý với tất cả là hợp lệ hay không; mở cuộc bầu này để chọn.");
        }
        return Words.same(place + ": " + plain(problem.what()) + "; " + plain(problem.remedy()) + ".");
    }

    private static String place(String place) {
        Matcher election = ELECTION.matcher(place);
        if (election.matches()) {
            String number = "Cuộc bầu " + (Integer.parseInt(election.group(1)) + 1);
            return election.group(2) == null
                    ? number + field(place)
                    : number + ", dòng " + (Integer.parseInt(election.group(2)) + 1);
        }
        return place.startsWith("denominators[1]")
                ? "Số người có mặt"
                : place.startsWith("denominators")
                        ? "Số người triệu tập"
                        : place.startsWith("congress") ? "Tên và đơn vị" : "Đại hội";
    }

    private static String field(String place) {
        String last = place.substring(place.lastIndexOf('.') + 1);
        return PLAIN.containsKey(last) ? ", " + PLAIN.get(last) : "";
    }

    private static String plain(String text) {
        String plain = OTHER_NAME.matcher(text).replaceAll(found -> "dòng " + (Integer.parseInt(found.group(1)) + 1));
        for (Map.Entry<String, String> word : PLAIN.entrySet()) {
            plain = plain.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
        }
        return plain;
    }
}
