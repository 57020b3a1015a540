package vn.kiemphieu.suite.inner.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.suite.store.Place;

class WatchedFolderTest {
    private final MadeCongress congress = new MadeCongress("xa-a", 2);

    @Test
    void packages_of_a_stick_go_through_the_same_door_once_they_are_whole(@TempDir Path folder) throws IOException {
        Path stick = Files.createDirectory(folder.resolve("usb"));
        try (Office office = new Office(new Place.File(folder.resolve("suite.db"))).knows(congress)) {
            WatchedFolder watched = new WatchedFolder(stick, office.results);
            byte[] bytes = congress.bundle(0, 7).bytes();
            Path file = stick.resolve("a.kqbc");
            Files.write(file, Arrays.copyOf(bytes, 100));
            assertEquals(List.of(), watched.look());
            Files.write(file, bytes);
            assertEquals(List.of(), watched.look(), "it changed since the last look");
            List<Receipt> receipts = watched.look();
            assertEquals(1, receipts.size());
            assertInstanceOf(Receipt.Kept.class, receipts.get(0));
            assertEquals(List.of(), watched.look(), "it was taken");
        }
    }

    @Test
    void what_is_no_package_is_left_or_refused_and_the_folder_is_not_changed(@TempDir Path folder) throws IOException {
        Path stick = Files.createDirectory(folder.resolve("usb"));
        try (Office office = new Office(new Place.File(folder.resolve("suite.db"))).knows(congress)) {
            WatchedFolder watched = new WatchedFolder(stick, office.results);
            Files.writeString(stick.resolve("note.txt"), "x");
            Files.writeString(stick.resolve("b.kqbc"), "x");
            Files.createDirectory(stick.resolve("c.kqbc"));
            Files.write(folder.resolve("elsewhere"), congress.bundle(0, 7).bytes());
            Files.createSymbolicLink(stick.resolve("d.kqbc"), folder.resolve("elsewhere"));
            watched.look();
            List<Receipt> receipts = watched.look();
            assertEquals(1, receipts.size());
            assertInstanceOf(Receipt.Refused.class, receipts.get(0));
            assertEquals(0, office.rows("result_package"));
            assertEquals(List.of(), watched.look());
            Path away = folder.resolve("away");
            Files.move(stick.resolve("b.kqbc"), away);
            assertEquals(List.of(), watched.look());
            Files.move(away, stick.resolve("b.kqbc"));
            watched.look();
            assertEquals(1, watched.look().size(), "a stick that is put in again is taken again");
        }
    }

    @Test
    void a_stick_that_is_not_there_is_waited_for(@TempDir Path folder) {
        try (Office office = new Office(new Place.File(folder.resolve("suite.db")))) {
            WatchedFolder watched = new WatchedFolder(folder.resolve("usb"), office.results);
            assertEquals(List.of(), watched.look());
        }
    }
}
