package vn.kiemphieu.counter.kiosk.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place where people type. It keeps what was typed while its screen lives; a screen hands out the same field each time.
 */
public final class Field {
    private static final int LONGEST = 200;

    private final String id;
    private final Words label;
    private final Kind kind;
    private final Words hint;
    private volatile String value;
    private volatile Words mistake = Words.NONE;

    /** What can be typed. */
    public enum Kind {
        TEXT("[^\\p{Cc}]*"),
        NUMBER("[0-9]{0,9}"),
        /** Digits that are not shown. */
        PIN("[0-9]{0,12}"),
        /** Several lines, as pasted. */
        LINES("(?s).*");

        private final Pattern allowed;

        Kind(String allowed) {
            this.allowed = Pattern.compile(allowed);
        }
    }

    private Field(String id, Words label, Kind kind, Words hint, String value) {
        this.id = id;
        this.label = label;
        this.kind = kind;
        this.hint = hint;
        this.value = value;
    }

    public static Field text(String id, Words label) {
        return new Field(id, label, Kind.TEXT, Words.NONE, "");
    }

    public static Field number(String id, Words label) {
        return new Field(id, label, Kind.NUMBER, Words.NONE, "");
    }

    public static Field pin(String id, Words label) {
        return new Field(id, label, Kind.PIN, Words.NONE, "");
    }

    public static Field lines(String id, Words label) {
        return new Field(id, label, Kind.LINES, Words.NONE, "");
    }

    /** The same with a line that says what belongs here. */
    public Field hinting(Words said) {
        return new Field(id, label, kind, said, value);
    }

    /** The same with something in it. */
    public Field holding(String text) {
        return new Field(id, label, kind, hint, text);
    }

    /** The same as it stands now, whatever is typed later. */
    public Field asItStands() {
        Field same = new Field(id, label, kind, hint, value);
        same.mistake = mistake;
        return same;
    }

    public String id() {
        return id;
    }

    public Words label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    public Words hint() {
        return hint;
    }

    public String value() {
        return value;
    }

    /** Whether a text may stand here. */
    public boolean takes(String text) {
        return (kind == Kind.LINES || text.length() <= LONGEST)
                && kind.allowed.matcher(text).matches();
    }

    /** Somebody typed; what cannot stand here is left out. */
    public void type(String text) {
        if (takes(text)) {
            value = text;
            mistake = Words.NONE;
        }
    }

    /** What was typed is forgotten. */
    public void clear() {
        value = "";
    }

    /** What is wrong with it, to be shown beside it. */
    public Words mistake() {
        return mistake;
    }

    /** The number typed; empty, with a mistake told, where there is none or it is not in this range. */
    public Optional<Integer> number(int least, int most) {
        Optional<Integer> number = value.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(value));
        if (number.filter(n -> n >= least && n <= most).isEmpty()) {
            mistake = Words.of(
                    "Ghi một số từ " + least + " đến " + most + ".", "A number from " + least + " to " + most + ".");
            return Optional.empty();
        }
        return number;
    }

    /** The words typed, without spaces around; empty, with a mistake told, where there are none. */
    public Optional<String> words() {
        String text = value.strip();
        if (text.isEmpty()) {
            mistake = Words.of("Chưa ghi.", "Nothing here yet.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Tells a mistake beside the field. */
    public void refuse(Words why) {
        mistake = why;
    }

    /** All that is typed here, in a form. */
    public static boolean allFilled(List<Field> fields) {
        return fields.stream().map(Field::words).filter(Optional::isEmpty).count() == 0;
    }
}
