package vn.kiemphieu.tally.session;

import java.util.regex.Pattern;

/**
 * Names one record: a ballot with its pages, or one page that is no ballot. Drawn at random by whoever feeds, so that
 * it tells nothing of the order of feeding.
 *
 * @param value 128 bits as 32 lower-case hexadecimal digits
 */
public record RecordId(String value) implements Comparable<RecordId> {
    private static final Pattern SPELLING = Pattern.compile("[0-9a-f]{32}");

    public RecordId {
        if (!SPELLING.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a record is named by 32 lower-case hexadecimal digits, not \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
