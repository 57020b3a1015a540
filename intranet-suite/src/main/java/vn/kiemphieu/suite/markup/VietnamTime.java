package vn.kiemphieu.suite.markup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as readers in Vietnam write them. */
public final class VietnamTime {
    /** The only time zone of the country. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu", Locale.ROOT);

    private VietnamTime() {}

    /** A day: 16/05/2027. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of an instant. */
    public static String day(Instant instant) {
        return DAY.format(instant.atZone(ZONE));
    }

    /** To the minute: 15:00, 16/05/2027. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }
}
