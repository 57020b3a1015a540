package vn.kiemphieu.suite.outer.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.outer.arrival.Intake;
import vn.kiemphieu.suite.store.Database;

/** What pages are made of, kept until something new is published. What is not there is not kept, so that nobody fills it with nothing. */
final class PublicCache {
    private static final Duration LOOKS = Duration.ofSeconds(1);
    private static final int MOST = 5000;

    private final Database database;
    private final Clock clock;
    private final Map<String, Object> kept = new ConcurrentHashMap<>();
    private volatile Instant looked = Instant.EPOCH;
    private volatile int number = -1;

    PublicCache(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is kept under a key, looked up if it is not.
     *
     * @param key always of the same kind of thing
     */
    @SuppressWarnings("unchecked") // a key names one kind of thing
    <T> T get(String key, Function<Handle, T> look) {
        refresh();
        Object there = kept.get(key);
        if (there == null) {
            there = database.read(look);
            keep(key, there);
        }
        return (T) there;
    }

    /** The same for what may not be there. */
    <T> Optional<T> find(String key, Function<Handle, Optional<T>> look) {
        refresh();
        @SuppressWarnings("unchecked") // a key names one kind of thing
        T there = (T) kept.get(key);
        if (there != null) {
            return Optional.of(there);
        }
        Optional<T> found = database.read(look);
        found.ifPresent(thing -> keep(key, thing));
        return found;
    }

    private void keep(String key, Object thing) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(key, thing);
    }

    /** The number of the last publication, as of a second ago at most. */
    int number() {
        refresh();
        return number;
    }

    private void refresh() {
        Instant now = clock.instant();
        if (Duration.between(looked, now).compareTo(LOOKS) >= 0) {
            looked = now;
            int newest = database.read(Intake::newest);
            if (newest != number) {
                kept.clear();
                number = newest;
            }
        }
    }

    Database database() {
        return database;
    }
}
