package vn.kiemphieu.counter.setup;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a column of a list holds, told by the words of its heading. */
enum NameField {
    NUMBER("stt", "tt", "số tt", "số thứ tự", "no", "no."),
    FULL("họ và tên", "họ tên", "họ, tên", "họ và tên người ứng cử", "họ và tên ứng cử viên", "full name"),
    FAMILY_AND_MIDDLE("họ đệm", "họ và đệm", "họ và tên đệm", "họ và chữ đệm", "họ lót", "họ, đệm", "họ và tên lót"),
    FAMILY("họ", "family", "family name"),
    MIDDLE("đệm", "tên đệm", "chữ đệm", "lót", "tên lót", "middle", "middle name"),
    GIVEN("tên", "given", "given name"),
    NOTE("ghi chú", "chú thích", "chức vụ", "chức danh", "đơn vị", "chức vụ, đơn vị", "đơn vị công tác", "note"),
    /** A column that no ballot has. */
    OTHER();

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> words;

    NameField(String... words) {
        this.words = List.of(words);
    }

    /**
     * What a heading says. It may be typed without any mark, but not with others: "Hồ" is a name and no heading.
     */
    static NameField of(String heading) {
        String said = heading.toLowerCase(Locale.ROOT);
        for (NameField field : values()) {
            if (field.words.stream().anyMatch(word -> said.equals(word) || said.equals(bare(word)))) {
                return field;
            }
        }
        return OTHER;
    }

    private static String bare(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
