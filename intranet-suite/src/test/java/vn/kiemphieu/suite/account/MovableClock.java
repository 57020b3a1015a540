package vn.kiemphieu.suite.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on when it is told to. */
public final class MovableClock extends Clock {
    private Instant now;

    public MovableClock() {
        this("2026-11-28T01:02:03Z");
    }

    /** Stands at an instant in ISO 8601 until it is moved. */
    public MovableClock(String start) {
        now = Instant.parse(start);
    }

    /** Lets time go by. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
