package vn.kiemphieu.counter.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.bench.hall.NumberedHall;

class StandbyTest {
    private final SecureRandom random = new SecureRandom();
    private final Shares shares = Shares.generate(random);
    private final JournalKeys other = new JournalKeys(SigningKey.generate(random), random, Clock.systemUTC());

    @TempDir
    private Path temp;

    private Path device;
    private Path taken;
    private Hall hall;
    private Standby standby;

    @BeforeEach
    void begin() {
        device = temp.resolve("usb");
        taken = temp.resolve("may-hai");
        hall = Hall.at(temp.resolve("phien"));
        standby = Standby.on(device, shares.sealingKey(), random);
    }

    @Test
    void another_kiosk_goes_on_where_the_last_copy_was_made() {
        hall.numbers.count(1, 1, 30);
        hall.journal().copyTo(standby);
        hall.numbers.count(2, 31, 60);
        hall.journal().copyTo(standby);
        hall.numbers.open(3);
        hall.numbers.feed(61); // and here the first kiosk dies

        takeOver();
        try (NumberedHall next = NumberedHall.open(taken, other)) {
            assertEquals(Hall.sheets(1, 60), next.sheets());
            next.count(3, 61, 90);
            next.closeSession();
            assertEquals(Hall.sheets(1, 90), next.sheets());
        }
        Verified verified = SessionJournal.verify(taken, other.kiosk().verifyingKey());
        assertEquals(List.of(hall.keys.kiosk().verifyingKey().fingerprint()), verified.kiosksBefore());
        assertTrue(verified.entries().stream().anyMatch(entry -> entry.what().equals(TakeOver.TAKEN_OVER)));
    }

    @Test
    void a_session_is_taken_over_more_than_once() {
        hall.numbers.count(1, 1, 30);
        hall.journal().copyTo(standby);
        takeOver();
        Path second = temp.resolve("usb-hai");
        try (NumberedHall next = NumberedHall.open(taken, other)) {
            next.count(2, 31, 60);
            next.journal().copyTo(Standby.on(second, shares.sealingKey(), random));
        }
        JournalKeys third = new JournalKeys(SigningKey.generate(random), random, Clock.systemUTC());
        Path last = temp.resolve("may-ba");
        try (OpeningKey key = OpeningKey.of(shares.first(), shares.second())) {
            TakeOver.from(
                    second,
                    key,
                    TakeOver.offer(second),
                    new TakeOver.Destination(last, third),
                    any -> NumberedHall.facts());
        }
        Verified verified = SessionJournal.verify(last, third.kiosk().verifyingKey());
        assertEquals(
                60, verified.records().values().stream().mapToInt(List::size).sum());
        assertEquals(2, verified.kiosksBefore().size());
    }

    @Test
    void another_kiosk_without_a_takeover_is_refused() {
        hall.numbers.count(1, 1, 30);
        hall.numbers.close();
        assertThrows(JournalTampered.class, () -> SessionJournal.open(hall.folder, other));
        hall.reopen(Moments.NONE);
        hall.journal().copyTo(standby);
        takeOver();
        assertThrows(JournalTampered.class, () -> SessionJournal.open(taken, hall.keys));
    }

    @Test
    void shares_of_another_key_open_nothing_and_leave_nothing() {
        hall.numbers.count(1, 1, 30);
        hall.journal().copyTo(standby);
        Shares wrong = Shares.generate(random);
        try (OpeningKey key = OpeningKey.of(wrong.first(), wrong.second())) {
            assertThrows(JournalTampered.class, () -> takeOver(key, TakeOver.offer(device)));
        }
        assertFalse(Files.exists(taken));
    }

    @Test
    void a_copy_that_is_not_the_one_on_paper_is_refused() {
        hall.numbers.count(1, 1, 30);
        hall.journal().copyTo(standby);
        String older = TakeOver.offer(device).code();
        hall.numbers.count(2, 31, 60);
        hall.journal().copyTo(standby);
        TakeOver.Offer offer = TakeOver.offer(device);
        try (OpeningKey key = OpeningKey.of(shares.first(), shares.second())) {
            assertThrows(JournalTampered.class, () -> takeOver(key, new TakeOver.Offer(offer.fingerprint(), older)));
            assertThrows(
                    JournalTampered.class,
                    () -> takeOver(
                            key, new TakeOver.Offer(other.kiosk().verifyingKey().fingerprint(), offer.code())));
            assertFalse(Files.exists(taken));
            takeOver(key, offer);
        }
    }

    @Test
    void one_changed_bit_of_a_copy_is_seen() throws IOException {
        hall.numbers.count(1, 1, 30);
        hall.journal().copyTo(standby);
        for (Path file : blobs()) {
            byte[] whole = Files.readAllBytes(file);
            byte[] changed = whole.clone();
            int at = random.nextInt(changed.length);
            changed[at] = (byte) (changed[at] ^ 1 << random.nextInt(Byte.SIZE));
            refused(file, changed);
            refused(file, java.util.Arrays.copyOf(whole, whole.length - 1));
            Files.write(file, whole);
        }
        takeOver();
    }

    @Test
    void what_somebody_else_sealed_is_refused_before_anything_is_written() throws IOException {
        hall.numbers.count(1, 1, 30);
        hall.journal().copyTo(standby);
        Hall another = Hall.at(temp.resolve("phien-khac"));
        another.numbers.count(1, 1, 30);
        Path forged =
                DurableFiles.in(another.folder.resolve(SessionJournal.STORE)).get(0);
        Standby.State state = Standby.state(device);
        String name = state.blobs().keySet().stream()
                .filter(each -> each.startsWith(SessionJournal.STORE))
                .findFirst()
                .orElseThrow();
        Path blob = device.resolve(state.blobs().get(name));
        Files.delete(blob);
        SealedFile.write(forged, blob, name, new SealedFile.Keys(shares.sealingKey(), random));
        try (OpeningKey key = OpeningKey.of(shares.first(), shares.second())) {
            TakeOver.Offer offer = TakeOver.offer(device);
            assertThrows(JournalTampered.class, () -> takeOver(key, offer));
        }
        assertFalse(Files.exists(taken));
    }

    private void refused(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (OpeningKey key = OpeningKey.of(shares.first(), shares.second())) {
            TakeOver.Offer offer = TakeOver.offer(device);
            assertThrows(RuntimeException.class, () -> takeOver(key, offer));
        }
        assertFalse(Files.exists(taken));
    }

    @Test
    void the_device_tells_nothing_without_the_shares() throws IOException {
        hall.numbers.count(1, 1, 30);
        hall.journal().copyTo(standby);
        for (Path file : blobs()) {
            String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertFalse(raw.contains("SQLite"), file::toString);
            assertFalse(raw.contains("was seen"), file::toString);
        }
    }

    @Test
    void the_device_keeps_the_latest_state_only_and_store_files_are_copied_once() throws IOException {
        hall.numbers.count(1, 1, 30);
        hall.journal().copyTo(standby);
        List<Path> first = blobs();
        hall.numbers.count(2, 31, 60);
        hall.journal().copyTo(standby);
        List<Path> second = blobs();
        assertEquals(2, first.size()); // the chain and one file of the store
        assertEquals(3, second.size());
        assertEquals(1, second.stream().filter(first::contains).count());
    }

    @Test
    void a_device_that_fails_is_told_and_the_session_goes_on() throws IOException {
        Files.createFile(device); // where the folder should be
        hall.numbers.count(1, 1, 30);
        StandbyFailed failed =
                assertThrows(StandbyFailed.class, () -> hall.journal().copyTo(standby));
        assertTrue(failed.getMessage().contains("vẫn làm tiếp"), failed.getMessage());
        assertFalse(failed.getMessage().contains("Dừng nạp phiếu"), failed.getMessage());
        hall.numbers.count(2, 31, 60);
        Files.delete(device);
        hall.journal().copyTo(standby);
        assertEquals(Hall.sheets(1, 60), hall.numbers.sheets());
        assertEquals(
                hall.journal()
                        .checkpoints()
                        .get(hall.journal().checkpoints().size() - 1)
                        .checkpoint()
                        .code(),
                TakeOver.offer(device).code());
    }

    @Test
    void a_batch_that_is_fed_is_not_copied() {
        hall.numbers.open(1);
        assertThrows(IllegalStateException.class, () -> hall.journal().copyTo(standby));
        assertFalse(Files.exists(device));
        hall.numbers.feed(1);
        assertEquals(Set.of(1), hall.numbers.sheets());
    }

    private void takeOver() {
        try (OpeningKey key = OpeningKey.of(shares.first(), shares.second())) {
            takeOver(key, TakeOver.offer(device));
        }
    }

    private void takeOver(OpeningKey key, TakeOver.Offer offer) {
        TakeOver.from(device, key, offer, new TakeOver.Destination(taken, other), any -> NumberedHall.facts());
    }

    private List<Path> blobs() throws IOException {
        try (Stream<Path> files = Files.list(device)) {
            return files.filter(file -> file.toString().endsWith(".sealed")).toList();
        }
    }
}
