package vn.kiemphieu.suite.numbering;

import java.util.Optional;

/**
 * A number that was given out.
 *
 * @param number from 1
 * @param subject id of what it was given to
 * @param at instant in ISO 8601, UTC
 * @param cancelled why it stands for nothing; empty while it does
 */
public record IssuedNumber(int number, String subject, String at, Optional<String> cancelled) {
    /** As documents write it, such as 07. */
    public String text() {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
