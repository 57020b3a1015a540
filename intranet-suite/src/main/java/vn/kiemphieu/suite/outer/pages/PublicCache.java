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
    private final Map<Key, Object> kept = new ConcurrentHashMap<>();
    private volatile Instant looked = Instant.EPOCH;
    private volatile int number = -1;

    /** What was looked up before a publication is never given out after it, however late it is put here. */
    private record Key(int number, String name) {}

    PublicCache(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is kept under a key, looked up if it is not.
     *
     * @param key always of the same kind of thing
     */
    <T> T get(String key, Function<Handle, T> look) {
        return find(key, handle -> Optional.of(look.apply(handle))).orElseThrow();
    }

    /** The same for what may not be there. */
    <T> Optional<T> find(String key, Function<Handle, Optional<T>> look) {
        Key now = new Key(number(), key);
        @SuppressWarnings("unchecked") // a key names one kind of thing
        T there = (T) kept.get(now);
        if (there != null) {
            return Optional.of(there);
        }
        Optional<T> found = database.read(look);
        found.ifPresent(thing -> keep(now, thing));
        return found;
    }

    private void keep(Key key, Object thing) {
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
