package vn.kiemphieu.suite.outer.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.bridge.publication.Arrival;
import vn.kiemphieu.bridge.publication.Direction;
import vn.kiemphieu.bridge.publication.Letters;
import vn.kiemphieu.bridge.publication.Subscriber;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.suite.account.MovableClock;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.outer.arrival.TwoNetworks;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;

class ReadersTest {
    private final MovableClock clock = new MovableClock(TwoNetworks.MORNING);

    @BothDatabases
    void views_and_visits_of_a_day_add_up_however_often_they_are_written(Place place) {
        try (Database outer = Database.open(place, Zone.OUTER)) {
            Visits visits = new Visits(outer, clock);
            for (int minute = 0; minute < 90; minute += 10) {
                visits.seen("1.2.3.4", "browser", "/");
                visits.seen("5.6.7.8", "browser", minute < 40 ? "/ket-qua" : "/");
                visits.write();
                clock.pass(Duration.ofMinutes(10));
            }
            clock.pass(Duration.ofMinutes(31));
            visits.seen("1.2.3.4", "browser", "/");
            visits.seen("1.2.3.4", "another", "/");
            clock.pass(Duration.ofDays(1));
            visits.seen("1.2.3.4", "browser", "/");
            visits.write();
            assertEquals(
                    List.of(new Visits.Day("2027-05-17", 1, 1), new Visits.Day("2027-05-16", 4, 20)),
                    outer.read(handle -> Visits.lastDays(handle, 9)));
        }
    }

    @BothDatabases
    void no_letter_that_is_kept_stops_the_parcel(Place place) {
        SigningKey key = SigningKey.generate(new SecureRandom());
        try (Database outer = Database.open(place, Zone.OUTER)) {
            Letterbox letterbox = new Letterbox(outer, clock, new AuditLog(clock));
            String longest = "ế\n".repeat(1499) + "ế";
            int kept = 0;
            for (int reader = 0; reader < 360; reader++) {
                String name = reader % 2 == 0 ? "ộ".repeat(1000) : "\u202E";
                kept += letterbox
                                .post("r" + reader, "bai", name, reader % 4 == 0 ? "ế".repeat(3000) : longest)
                                .isEmpty()
                        ? 1
                        : 0;
                kept += letterbox
                                .post("r" + reader, "bai", "\"".repeat(1000), "\"".repeat(3000))
                                .isEmpty()
                        ? 1
                        : 0;
            }
            assertEquals(540, kept);
            List<Letterbox.Parcel> parcels = letterbox.collect("tinh-mau", key);
            int carried = 0;
            for (Letterbox.Parcel parcel : parcels) {
                Arrival opened = Arrival.of(
                        parcel.bytes(),
                        new Subscriber(
                                "tinh-mau",
                                Direction.INWARD,
                                Set.of(key.verifyingKey()),
                                parcel.number() - 1,
                                any -> Optional.empty()));
                Arrival.Genuine genuine = assertInstanceOf(Arrival.Genuine.class, opened, opened.vietnamese());
                carried +=
                        ((Letters) genuine.publication().content()).comments().size();
            }
            assertEquals(kept, carried);
        }
    }

    @BothDatabases
    void letters_go_out_in_numbered_files_until_they_are_delivered(Place place) {
        SigningKey key = SigningKey.generate(new SecureRandom());
        try (Database outer = Database.open(place, Zone.OUTER)) {
            Letterbox letterbox = new Letterbox(outer, clock, new AuditLog(clock));
            letterbox.post("1", "bai", "Lan", "Ý kiến thứ nhất");
            assertEquals(1, letterbox.collect("tinh-mau", key).size());
            letterbox.post("2", "bai", "Minh", "Ý kiến thứ hai");
            List<Letterbox.Parcel> parcels = letterbox.collect("tinh-mau", key);
            assertEquals(
                    List.of(1, 2),
                    parcels.stream().map(Letterbox.Parcel::number).toList());
            letterbox.delivered(parcels.get(0));
            assertEquals(1, letterbox.collect("tinh-mau", key).size());
            Subscriber editors = new Subscriber(
                    "tinh-mau", Direction.INWARD, Set.of(key.verifyingKey()), 1, number -> Optional.empty());
            Arrival.Genuine second = assertInstanceOf(
                    Arrival.Genuine.class, Arrival.of(parcels.get(1).bytes(), editors));
            Letters letters =
                    assertInstanceOf(Letters.class, second.publication().content());
            assertEquals("Ý kiến thứ hai", letters.comments().get(0).text());
        }
    }

    @BothDatabases
    void who_writes_too_often_has_to_wait_and_nobody_else(Place place) {
        try (Database outer = Database.open(place, Zone.OUTER)) {
            Letterbox letterbox = new Letterbox(outer, clock, new AuditLog(clock));
            for (int i = 0; i < 3; i++) {
                assertTrue(letterbox.post("1", "bai", "Lan", "Ý kiến").isEmpty());
            }
            assertTrue(letterbox.post("1", "bai", "Lan", "Ý kiến").isPresent());
            assertTrue(letterbox.post("2", "bai", "Minh", "Ý kiến").isEmpty());
        }
    }
}
