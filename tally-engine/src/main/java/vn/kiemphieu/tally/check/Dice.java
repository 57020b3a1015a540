package vn.kiemphieu.tally.check;

import java.util.regex.Pattern;

/**
 * What three parties threw in public with ten-sided dice, after the records were committed to: the seed of the draw.
 *
 * @param digits decimal digits in the order in which they were thrown, 10 to 60
 */
public record Dice(String digits) {
    private static final Pattern ENOUGH = Pattern.compile("[0-9]{10,60}");

    public Dice {
        if (!ENOUGH.matcher(digits).matches()) {
            throw new IllegalArgumentException("dice give 10 to 60 decimal digits, not \"" + digits + "\"");
        }
    }
}
