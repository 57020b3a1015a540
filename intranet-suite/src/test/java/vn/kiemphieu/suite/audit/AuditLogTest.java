package vn.kiemphieu.suite.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;

class AuditLogTest {
    private final AuditLog log = new AuditLog(Clock.fixed(Instant.parse("2026-11-28T01:02:03Z"), ZoneOffset.UTC));

    @BothDatabases
    void what_was_written_stands_in_one_chain(Place place) {
        try (Database database = filled(place)) {
            assertEquals(Optional.empty(), database.read(log::firstBroken));
            assertEquals(5, database.read(log::last).orElseThrow().number());
        }
    }

    @BothDatabases
    void a_changed_a_missing_and_a_moved_entry_are_seen(Place place) {
        for (String change : new String[] {
            "UPDATE audit_event SET detail = 'không' WHERE number = 3",
            "DELETE FROM audit_event WHERE number = 3",
            "UPDATE audit_event SET number = 9 WHERE number = 3"
        }) {
            try (Database database = filled(place)) {
                database.change(handle -> handle.execute(change));

                assertTrue(database.read(log::firstBroken).isPresent(), change);
                database.change(handle -> handle.execute("DELETE FROM audit_event"));
            }
        }
    }

    private Database filled(Place place) {
        Database database = Database.open(place, Zone.INNER);
        for (int i = 1; i <= 5; i++) {
            String subject = "việc " + i;
            database.change(handle -> log.write(handle, "lan", "thử", subject, "có"));
        }
        return database;
    }
}
