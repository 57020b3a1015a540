package vn.kiemphieu.counter.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.closing.IntegrityBroken;
import vn.kiemphieu.counter.closing.Results;
import vn.kiemphieu.counter.closing.Templates;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.Standby;
import vn.kiemphieu.counter.journal.TakeOver;
import vn.kiemphieu.counter.session.DemoHall.DemoStack;
import vn.kiemphieu.tally.session.Closed;

class TakenOverHallTest {
    private static final int BALLOTS = 75;

    @TempDir
    private Path temp;

    @Test
    void a_session_that_another_kiosk_ends_comes_to_the_same_result() throws IOException {
        DemoStack stack = DemoStack.of("btv", BALLOTS, temp);
        SecureRandom random = new SecureRandom();
        Shares shares = Shares.generate(random);
        JournalKeys other = new JournalKeys(SigningKey.generate(random), random, Clock.systemUTC());
        Path device = temp.resolve("usb");
        Path taken = temp.resolve("may-hai");
        byte[] expected;
        try (DemoHall first = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            Standby standby = Standby.on(device, shares.sealingKey(), random);
            first.count(1, stack.pictures().subList(0, 25));
            first.hall.journal().copyTo(standby);
            first.count(2, stack.pictures().subList(25, 50));
            first.hall.journal().copyTo(standby);
            first.count(3, stack.pictures().subList(50, BALLOTS));
            expected = ended(first, "first");
        }
        try (OpeningKey key = OpeningKey.of(shares.first(), shares.second())) {
            TakeOver.from(
                    device,
                    key,
                    TakeOver.offer(device),
                    new TakeOver.Destination(taken, other),
                    HallFolder.takingOver(other, Authority.NAMES_ONLY, DemoHall.COMMITTEE, "máy hỏng nguồn"));
        }
        try (DemoHall second = DemoHall.enter(taken, other, stack)) {
            second.openBatch(3, BALLOTS - 50);
            stack.pictures().subList(50, BALLOTS).forEach(second::feed);
            second.reopen();
            second.hall.closeBatch();
            assertArrayEquals(expected, ended(second, "second"));
            second.reopen();
            assertInstanceOf(Closed.class, second.hall.state());
        }
        assertEquals(
                List.of(1L),
                List.of(SessionJournal.verify(taken, other.kiosk().verifyingKey()).entries().stream()
                        .filter(entry -> entry.what().equals(Words.TAKEN_OVER))
                        .count()));
    }

    @Test
    void a_copy_whose_congress_file_was_changed_is_refused_and_leaves_nothing() throws IOException {
        DemoStack stack = DemoStack.of("btv", 1, temp);
        SecureRandom random = new SecureRandom();
        Shares shares = Shares.generate(random);
        JournalKeys other = new JournalKeys(SigningKey.generate(random), random, Clock.systemUTC());
        Path device = temp.resolve("usb");
        Path taken = temp.resolve("may-hai");
        try (DemoHall first = DemoHall.open(temp.resolve("phien"), stack, Optional.empty())) {
            Files.writeString(temp.resolve("phien").resolve(Definition.FILE), "\n", StandardOpenOption.APPEND);
            first.hall.journal().copyTo(Standby.on(device, shares.sealingKey(), random));
        }
        var takingOver = HallFolder.takingOver(other, Authority.NAMES_ONLY, DemoHall.COMMITTEE, "máy hỏng nguồn");
        TakeOver.Offer offer = TakeOver.offer(device);
        var there = new TakeOver.Destination(taken, other);
        try (OpeningKey key = OpeningKey.of(shares.first(), shares.second())) {
            assertThrows(IntegrityBroken.class, () -> TakeOver.from(device, key, offer, there, takingOver));
        }
        assertFalse(Files.exists(taken));
    }

    private byte[] ended(DemoHall demo, String name) throws IOException {
        demo.concludeAll();
        assertInstanceOf(Closed.class, demo.hall.close(demo.account(BALLOTS), DemoHall.COMMITTEE));
        Path out = temp.resolve(name);
        new Results(OutFolder.open(out), Optional.empty(), Templates.standard()).write(demo.hall.result(demo.election));
        return Files.readAllBytes(out.resolve("result.json"));
    }
}
