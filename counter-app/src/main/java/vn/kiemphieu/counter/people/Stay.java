package vn.kiemphieu.counter.people;

import java.time.Instant;

/**
 * Somebody is signed in.
 *
 * @param since when they came
 * @param seen when they last touched the machine
 */
public record Stay(Instant since, Instant seen) {}
