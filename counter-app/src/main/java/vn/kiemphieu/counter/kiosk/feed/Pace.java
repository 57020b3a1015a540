package vn.kiemphieu.counter.kiosk.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How fast pages come in, since the feed began. */
final class Pace {
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();
    private static final int SOME = 5;

    private final InstantSource clock;
    private Instant since;
    private long pages;

    Pace(InstantSource clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    void begin() {
        since = clock.instant();
        pages = 0;
    }

    void one() {
        pages++;
    }

    /** Sheets a minute; a dash until there is something to tell. */
    String perMinute(int sides) {
        long spent = Duration.between(since, clock.instant()).toMillis();
        return pages < SOME || spent <= 0 ? "–" : Long.toString(pages * MINUTE / spent / sides);
    }
}
