package vn.kiemphieu.suite.inner;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours as offices in Vietnam count and write them. */
public final class OfficeTime {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("H:mm d/M/uuuu", Locale.ROOT);

    private OfficeTime() {}

    /** The day that it is now. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }

    /** A day, such as 5/9/2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * A moment, such as 8:05 5/9/2026.
     *
     * @param instant in ISO 8601, UTC
     */
    public static String moment(String instant) {
        return MOMENT.format(Instant.parse(instant).atZone(VIETNAM));
    }
}
