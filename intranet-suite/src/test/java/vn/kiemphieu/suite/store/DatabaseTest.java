package vn.kiemphieu.suite.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;

class DatabaseTest {
    @BothDatabases
    void what_fails_in_the_middle_leaves_nothing(Place place) {
        try (Database database = Database.open(place, Zone.INNER)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> database.change(handle -> {
                        insert(handle, 1);
                        throw new IllegalStateException("in the middle");
                    }));

            assertEquals(0, count(database));
        }
    }

    @BothDatabases
    void many_who_write_at_once_all_get_through_one_after_the_other(Place place) throws InterruptedException {
        try (Database database = Database.open(place, Zone.INNER)) {
            ExecutorService people = Executors.newFixedThreadPool(6);
            CountDownLatch together = new CountDownLatch(6);
            for (int i = 0; i < 6; i++) {
                people.execute(() -> {
                    together.countDown();
                    await(together);
                    for (int done = 0; done < 5; done++) {
                        database.change(handle -> insert(handle, highest(handle) + 1));
                    }
                });
            }
            people.shutdown();
            people.awaitTermination(1, TimeUnit.MINUTES);

            assertEquals(30, count(database));
            assertEquals(30, database.read(DatabaseTest::highest));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Handle handle, int number) {
        handle.execute(
                "INSERT INTO audit_event (number, at, actor, action, subject, detail, hash) VALUES (?, '', '', '', '', '', ?)",
                number,
                "hash " + number);
    }

    private static int highest(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM audit_event")
                .mapTo(Integer.class)
                .one();
    }

    private static int count(Database database) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM audit_event")
                .mapTo(Integer.class)
                .one());
    }
}
