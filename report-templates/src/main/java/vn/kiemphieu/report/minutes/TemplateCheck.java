package vn.kiemphieu.report.minutes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.election.BallotForm;

/**
 * Holds a province's template against the standard one: the same keys, numbers where numbers stand, and in every text only
 * placeholders that are known in that place.
 */
final class TemplateCheck {
    /** Keys below this prefix are measures. */
    static final String MEASURES = "layout.";

    private static final String MEASURE = "\\d{1,4}([.,]\\d{1,2})?";

    private static final Set<String> FORMS =
            Arrays.stream(BallotForm.values()).map(BallotForm::name).collect(Collectors.toSet());

    private final Map<String, String> standard;

    TemplateCheck(List<TemplateLine> standard) {
        this.standard = new LinkedHashMap<>();
        standard.forEach(line -> this.standard.put(line.key(), line.text()));
    }

    /** The entries by key; refuses what is wrong with the first line that is. */
    Map<String, String> entries(List<TemplateLine> lines) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (TemplateLine line : lines) {
            require(isKnown(line.key()), line, "không có khóa \"" + line.key() + "\" trong tệp mẫu chuẩn");
            require(!entries.containsKey(line.key()), line, "khóa \"" + line.key() + "\" đã ghi ở một dòng trên");
            if (line.key().startsWith(MEASURES)) {
                require(
                        line.text().matches(MEASURE),
                        line,
                        "\"" + line.text() + "\" không phải số đo, ví dụ 20 hoặc 12,5");
            } else {
                requireText(line);
            }
            entries.put(line.key(), line.text());
        }
        int end = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number();
        for (String key : standard.keySet()) {
            if (!entries.containsKey(key)) {
                throw new TemplateException("Tệp mẫu, sau dòng " + end + ": thiếu khóa \"" + key
                        + "\"; hãy chép dòng đó từ tệp mẫu chuẩn.");
            }
        }
        return entries;
    }

    private void requireText(TemplateLine line) {
        Set<Placeholder> known = knownIn(line.key());
        for (Placeholder placeholder : Placeholder.in(line.text())) {
            require(known.contains(placeholder), line, "không có chỗ điền tên " + placeholder + " ở khóa này");
        }
        String bare = Placeholder.SPELT.matcher(line.text()).replaceAll("");
        require(
                bare.indexOf('{') < 0 && bare.indexOf('}') < 0,
                line,
                "dấu { } chỉ dùng để ghi chỗ điền, ví dụ {seats}");
        String brackets = bare.replaceAll("[^\\[\\]]", "");
        require(brackets.replace("[]", "").isEmpty(), line, "dấu [ ] không đi thành cặp");
    }

    /** What is known in the whole document, and what the standard text of this key, whatever its variant, uses besides. */
    private Set<Placeholder> knownIn(String key) {
        Set<Placeholder> known = new HashSet<>(Facts.PLACEHOLDERS);
        String base = base(key);
        standard.forEach((other, text) -> {
            if (base(other).equals(base)) {
                known.addAll(Placeholder.in(text));
            }
        });
        return known;
    }

    /** A province may add the special text of a ballot form where the standard has only a general one. */
    private boolean isKnown(String key) {
        boolean mayBeSpecial = standard.containsKey(base(key)) && FORMS.contains(key.replaceFirst("^[^@]*@", ""));
        return mayBeSpecial || standard.containsKey(key);
    }

    private static String base(String key) {
        return key.replaceFirst("@.*", "");
    }

    private static void require(boolean holds, TemplateLine line, String sentence) {
        if (!holds) {
            throw new TemplateException(
                    "Tệp mẫu, dòng " + line.number() + ": " + sentence + "; hãy sửa dòng này theo tệp mẫu chuẩn.");
        }
    }
}
