package vn.kiemphieu.counter.people;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Somebody with a PIN.
 *
 * @param name as it is printed, in Unicode NFC with single spaces; one line
 */
public record Person(PersonId id, String name, Role role) {
    /** A line break in a name would forge a line of the log. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    public Person {
        name = Normalizer.normalize(name.replaceAll("\\p{Zs}+", " ").strip(), Normalizer.Form.NFC);
        if (name.isEmpty() || UNPRINTABLE.matcher(name).find()) {
            throw new IllegalArgumentException("a person has a name on one line");
        }
    }

    /** Role and name, as lines of the log begin. */
    public String titled() {
        return role.vietnamese() + " " + name;
    }
}
