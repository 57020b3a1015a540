package vn.kiemphieu.counter.people;

import java.util.regex.Pattern;

/** Names one person of this congress in files and logs; spelt as all ids are. */
public record PersonId(String value) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public PersonId {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a person: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
