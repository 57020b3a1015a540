package vn.kiemphieu.suite.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.numbering.Cancelling.Cancelled;
import vn.kiemphieu.suite.numbering.Cancelling.Refused;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;

class NumberingTest {
    private static final Series CONGRESS = Series.ofCongress("tinh", "outgoing", "dh-tinh-2025");
    private static final Series RESOLUTIONS = Series.ofTerm("tinh", "outgoing", "NQ", "2025–2030");
    private static final Series REPORTS = Series.ofTerm("tinh", "outgoing", "BC", "2025–2030");

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-28T01:02:03Z"), ZoneOffset.UTC);
    private final AuditLog log = new AuditLog(clock);
    private final Numbering numbering = new Numbering(log, clock);

    @BothDatabases
    void all_documents_of_a_congress_share_one_series_and_a_term_counts_each_type(Place place) {
        try (Database database = opened(place)) {
            assertEquals("01", next(database, CONGRESS, "nghị quyết"));
            assertEquals("02", next(database, CONGRESS, "biên bản kiểm phiếu"));
            assertEquals("01", next(database, RESOLUTIONS, "nghị quyết"));
            assertEquals("01", next(database, REPORTS, "báo cáo"));
            assertEquals("02", next(database, RESOLUTIONS, "nghị quyết"));
        }
    }

    @BothDatabases
    void the_next_term_begins_at_01(Place place) {
        try (Database database = opened(place)) {
            next(database, RESOLUTIONS, "a");
            next(database, RESOLUTIONS, "b");

            assertEquals("01", next(database, Series.ofTerm("tinh", "outgoing", "NQ", "2030–2035"), "c"));
            assertEquals("03", next(database, RESOLUTIONS, "d"));
        }
    }

    @BothDatabases
    void a_cancelled_number_stays_with_its_reason_and_is_not_given_again(Place place) {
        try (Database database = opened(place)) {
            next(database, CONGRESS, "a");
            next(database, CONGRESS, "b");

            assertInstanceOf(Cancelled.class, cancel(database, 2, "in nhầm"));

            assertEquals("03", next(database, CONGRESS, "c"));
            List<IssuedNumber> issued = database.read(handle -> numbering.issued(handle, CONGRESS));
            assertEquals(Optional.of("in nhầm"), issued.get(1).cancelled());
            assertEquals(3, issued.size());
            assertEquals(
                    "Số 02 đã hủy: in nhầm",
                    assertInstanceOf(Refused.class, cancel(database, 2, "x")).vietnamese());
            assertInstanceOf(Refused.class, cancel(database, 4, "chưa có"));
            assertInstanceOf(Refused.class, cancel(database, 1, "  "));
            assertEquals(Optional.empty(), database.read(log::firstBroken));
        }
    }

    @BothDatabases
    void a_number_of_work_that_failed_goes_to_the_next(Place place) {
        try (Database database = opened(place)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> database.change(handle -> {
                        numbering.next(handle, "lan", CONGRESS, "hỏng");
                        throw new IllegalStateException("in the middle");
                    }));

            assertEquals("01", next(database, CONGRESS, "a"));
        }
    }

    @BothDatabases
    void whoever_writes_at_once_no_number_is_missing_and_none_stands_twice(Place place) throws Exception {
        try (Database database = opened(place)) {
            ExecutorService people = Executors.newFixedThreadPool(4);
            List<Callable<Map<Series, List<Integer>>>> work = new ArrayList<>();
            for (int person = 0; person < 4; person++) {
                Random random = new Random(person);
                work.add(() -> anyWork(database, random));
            }
            Map<Series, List<Integer>> given = new HashMap<>();
            for (Future<Map<Series, List<Integer>>> done : people.invokeAll(work)) {
                done.get()
                        .forEach((series, numbers) -> given.computeIfAbsent(series, none -> new ArrayList<>())
                                .addAll(numbers));
            }
            people.shutdown();

            given.forEach((series, numbers) -> {
                List<Integer> whole =
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList();
                assertEquals(whole, numbers.stream().sorted().toList(), series.toString());
                assertEquals(
                        whole,
                        database.read(handle -> numbering.issued(handle, series)).stream()
                                .map(IssuedNumber::number)
                                .toList());
            });
            assertEquals(Optional.empty(), database.read(log::firstBroken));
        }
    }

    @Test
    void a_congress_has_no_series_of_one_type() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Series("tinh", "outgoing", "NQ", Series.PeriodKind.CONGRESS, "dh-tinh-2025"));
    }

    /** Numbers of three series in any order; some work fails after it got its number, some numbers are cancelled. */
    private Map<Series, List<Integer>> anyWork(Database database, Random random) {
        List<Series> all = List.of(CONGRESS, RESOLUTIONS, REPORTS);
        Map<Series, List<Integer>> given = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            Series series = all.get(random.nextInt(all.size()));
            boolean fails = random.nextInt(4) == 0;
            boolean cancels = random.nextInt(4) == 0;
            try {
                int number = database.write(handle -> {
                    int next = numbering.next(handle, "lan", series, "việc").number();
                    if (fails) {
                        throw new IllegalStateException("in the middle");
                    }
                    if (cancels) {
                        numbering.cancel(handle, "lan", series, next, "thử");
                    }
                    return next;
                });
                given.computeIfAbsent(series, none -> new ArrayList<>()).add(number);
            } catch (IllegalStateException expected) {
                assertTrue(fails, expected.toString());
            }
        }
        return given;
    }

    private String next(Database database, Series series, String subject) {
        return database.write(handle -> numbering.next(handle, "lan", series, subject))
                .text();
    }

    private Cancelling cancel(Database database, int number, String reason) {
        return database.write(handle -> numbering.cancel(handle, "lan", CONGRESS, number, reason));
    }

    private static Database opened(Place place) {
        Database database = Database.open(place, Zone.INNER);
        database.change(handle -> handle.execute("INSERT INTO unit (code) VALUES ('tinh')"));
        return database;
    }
}
