package vn.kiemphieu.counter.session;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a session was closed, as its chain says: whoever asks again is told the same. */
public final class ClosingMoment {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private ClosingMoment() {}

    /**
     * The minute of the closing.
     *
     * @param zone of the hall's clock, which the chain does not say
     * @throws IllegalStateException if the session is not closed
     */
    public static OffsetDateTime of(CountingHall hall, ZoneId zone) {
        return hall.journal().entries().stream()
                .filter(entry -> entry.what().equals(Words.CLOSED))
                .map(entry ->
                        LocalDateTime.parse(entry.time(), MINUTE).atZone(zone).toOffsetDateTime())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the session is not closed"));
    }
}
