package vn.kiemphieu.testballots;

import java.util.Locale;
import java.util.Set;

/** What a row of a drawn ballot says to everybody who looks at it. */
public enum Meaning {
    FOR,
    AGAINST,
    NOT_COUNTED,
    HIGH,
    MEDIUM,
    LOW,
    /** People must decide, and may come to different answers. */
    PEOPLE;

    /** As written in {@code sheets.jsonl} under {@code vote}; {@code people} stands in no such file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The votes a machine may read in such a row and call the ballot valid; of a row for people, none. */
    public Set<String> acceptable() {
        return this == PEOPLE ? Set.of() : Set.of(word());
    }
}
