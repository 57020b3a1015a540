package vn.kiemphieu.counter.session;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a session was closed, as its chain says: whoever asks again is told the same. */
public final class ClosingMoment {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Of Viet Nam, where every hall is: the chain tells local time without it. */
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);

    private ClosingMoment() {}

    /**
     * The minute of the closing.
     *
     * @throws IllegalStateException if the session is not closed
     */
    public static OffsetDateTime of(CountingHall hall) {
        return hall.journal().entries().stream()
                .filter(entry -> entry.what().equals(Words.CLOSED))
                .map(entry -> LocalDateTime.parse(entry.time(), MINUTE).atOffset(ZONE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the session is not closed"));
    }
}
