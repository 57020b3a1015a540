package vn.kiemphieu.suite.outer.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.outer.arrival.Intake;
import vn.kiemphieu.suite.store.Database;

/**
 * What pages are made of, kept until something new is published. Everything is kept under the number of the last publication that
 * was known before it was looked up: what somebody read before a withdrawal is found by nobody after it.
 */
final class PublicCache {
    private static final Duration LOOKS = Duration.ofSeconds(1);
    private static final int MOST = 5000;
    /** Of answers that are kept as bytes. */
    private static final long MOST_BYTES = 1 << 26;

    private final Database database;
    private final Clock clock;
    private final Map<Key, Object> kept = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private volatile Instant looked = Instant.EPOCH;
    private volatile int number = -1;

    private record Key(int number, String name) {}

    PublicCache(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is kept under a name, looked up if it is not.
     *
     * @param name always of the same kind of thing, and never of anything that a reader typed and that is not there: see {@link
     *     #find}
     */
    <T> T get(String name, Function<Handle, T> look) {
        return made(name, () -> database.read(look));
    }

    /** The same for what may not be there. What is not there is not kept, so that nobody fills the memory with nothing. */
    @SuppressWarnings("unchecked") // a name says one kind of thing
    <T> Optional<T> find(String name, Function<Handle, Optional<T>> look) {
        Key key = new Key(number(), name);
        T there = (T) kept.get(key);
        if (there != null) {
            return Optional.of(there);
        }
        Optional<T> found = database.read(look);
        found.ifPresent(thing -> keep(key, thing));
        return found;
    }

    /** The same for a page of a list: beyond its end there is nothing, and that is not kept. */
    <T> List<T> list(String name, Function<Handle, List<T>> look) {
        return find(name, handle -> Optional.of(look.apply(handle)).filter(page -> !page.isEmpty()))
                .orElse(List.of());
    }

    /** The same for what is made of other things that are kept here. */
    @SuppressWarnings("unchecked") // a name says one kind of thing
    <T> T made(String name, Supplier<T> make) {
        Key key = new Key(number(), name);
        T there = (T) kept.get(key);
        if (there == null) {
            there = make.get();
            keep(key, there);
        }
        return there;
    }

    private void keep(Key key, Object thing) {
        if (kept.size() >= MOST || bytes.get() > MOST_BYTES) {
            forget();
        }
        if (kept.put(key, thing) == null && thing instanceof byte[] file) {
            bytes.addAndGet(file.length);
        }
    }

    private void forget() {
        kept.clear();
        bytes.set(0);
    }

    /** How many things are kept. */
    int size() {
        return kept.size();
    }

    /** The number of the last publication, as of a second ago at most. */
    int number() {
        if (isDue()) {
            look();
        }
        return number;
    }

    private boolean isDue() {
        return Duration.between(looked, clock.instant()).compareTo(LOOKS) >= 0;
    }

    private synchronized void look() {
        if (isDue()) {
            looked = clock.instant();
            int newest = database.read(Intake::newest);
            if (newest != number) {
                forget();
                number = newest;
            }
        }
    }

    Database database() {
        return database;
    }
}
