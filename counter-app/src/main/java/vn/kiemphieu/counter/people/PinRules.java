package vn.kiemphieu.counter.people;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.people.PinChoice.Good;
import vn.kiemphieu.counter.people.PinChoice.Weak;
import vn.kiemphieu.counter.people.PinChoice.Weakness;

/** Which PINs somebody may choose: not those that a thief with fifteen tries would begin with. */
public final class PinRules {
    private static final Pattern GROUP_REPEATED = Pattern.compile("(.{2,6})\\1+");
    /** Columns, diagonals and pairs of a keypad, there and back. */
    private static final Set<String> WELL_WORN = Set.of(
            "147258",
            "258369",
            "147258369",
            "147852",
            "258147",
            "369258",
            "963852",
            "741852",
            "852963",
            "159357",
            "357159",
            "159753",
            "951753",
            "753951",
            "112233",
            "332211",
            "445566",
            "665544",
            "778899",
            "998877",
            "123654",
            "321456",
            "135790",
            "135792",
            "246800",
            "246810",
            "102030",
            "010203",
            "121314",
            "112358");
    /** Nobody alive was born before, and no date of this congress lies behind. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2099;
    private static final int TELLING_DIGITS = 4;

    private PinRules() {}

    /** Whether somebody may have this PIN. */
    public static PinChoice choose(CharSequence typed, Person owner) {
        Optional<Pin> pin = Pin.typed(typed);
        if (pin.isEmpty()) {
            return new Weak(Weakness.NOT_DIGITS);
        }
        byte[] digits = pin.get().digits();
        String text = new String(digits, StandardCharsets.US_ASCII);
        Arrays.fill(digits, (byte) 0);
        Optional<Weakness> weakness = weaknesses(owner).stream()
                .filter(check -> check.found().test(text))
                .map(Check::weakness)
                .findFirst();
        return weakness.isPresent() ? new Weak(weakness.get()) : new Good(pin.get());
    }

    private record Check(Weakness weakness, Predicate<String> found) {}

    private static List<Check> weaknesses(Person owner) {
        return List.of(
                new Check(Weakness.SAME_DIGIT, pin -> pin.chars().distinct().count() == 1),
                new Check(Weakness.RUN, pin -> runs(pin, 1) || runs(pin, 9)),
                new Check(Weakness.REPEATED, pin -> GROUP_REPEATED.matcher(pin).matches()),
                new Check(Weakness.KEYPAD, WELL_WORN::contains),
                new Check(Weakness.OWN_DIGITS, pin -> holdsDigitsOf(owner, pin)),
                new Check(Weakness.DATE, PinRules::isDate));
    }

    /** 9 is followed by 0, and going down by one is going up by nine. */
    private static boolean runs(String pin, int step) {
        return IntStream.range(1, pin.length())
                .allMatch(i -> (pin.charAt(i - 1) - '0' + step) % 10 == pin.charAt(i) - '0');
    }

    private static boolean holdsDigitsOf(Person owner, String pin) {
        return Arrays.stream((owner.id() + " " + owner.name()).split("[^0-9]+"))
                .filter(digits -> digits.length() >= TELLING_DIGITS)
                .anyMatch(digits -> pin.contains(digits) || digits.contains(pin));
    }

    /** Day first as people write it, or year first as files do; the year in two digits or four. */
    private static boolean isDate(String pin) {
        if (pin.length() == 6) {
            return isDay(2000 + number(pin, 4, 6), number(pin, 2, 4), number(pin, 0, 2))
                    || isDay(2000 + number(pin, 0, 2), number(pin, 2, 4), number(pin, 4, 6));
        }
        return pin.length() == 8
                && (isDay(number(pin, 4, 8), number(pin, 2, 4), number(pin, 0, 2))
                        || isDay(number(pin, 0, 4), number(pin, 4, 6), number(pin, 6, 8)));
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(String pin, int from, int to) {
        return Integer.parseInt(pin, from, to, 10);
    }
}
