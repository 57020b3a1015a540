package vn.kiemphieu.counter.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.bench.hall.NumberedHall;

/** A hall of numbered sheets that can be left and entered again. */
final class Hall {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T08:15:30Z"), ZoneOffset.UTC);

    final Path folder;
    final JournalKeys keys;
    NumberedHall numbers;

    private Hall(Path folder, JournalKeys keys, NumberedHall numbers) {
        this.folder = folder;
        this.keys = keys;
        this.numbers = numbers;
    }

    static Hall at(Path folder) {
        SecureRandom random = new SecureRandom();
        JournalKeys keys = new JournalKeys(SigningKey.generate(random), random, CLOCK);
        return new Hall(folder, keys, NumberedHall.begin(folder, keys));
    }

    /** The same hall with a copy of its folder. */
    Hall elsewhere(Path copy) {
        return new Hall(copy, keys, NumberedHall.open(copy, keys));
    }

    void reopen(Moments moments) {
        numbers.close();
        numbers = NumberedHall.of(keys, SessionJournal.open(folder, keys, moments));
    }

    SessionJournal journal() {
        return numbers.journal();
    }

    long records(int batch) {
        return journal().records().containsKey(batch)
                ? journal().records().get(batch).size()
                : 0;
    }

    static Set<Integer> sheets(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
