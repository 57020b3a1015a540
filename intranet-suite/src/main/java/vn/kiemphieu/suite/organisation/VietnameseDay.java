package vn.kiemphieu.suite.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as sentences write it. */
final class VietnameseDay {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    private VietnameseDay() {}

    static String of(LocalDate day) {
        return FORM.format(day);
    }
}
