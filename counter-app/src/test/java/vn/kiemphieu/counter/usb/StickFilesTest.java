package vn.kiemphieu.counter.usb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.usb.StickFiles.Found;
import vn.kiemphieu.counter.usb.StickFiles.FoundFile;

class StickFilesTest {
    @TempDir
    private Path home;

    @Test
    void files_of_the_wanted_kinds_are_found_in_folders_too() throws IOException {
        write("dai-hoi.json", 3);
        write("kq/Hội trường.KQBC", 4);
        write("danh sách.xlsx", 5);
        write("ảnh.png", 6);
        write(".Trash/cũ.json", 7);
        Found all = found(EnumSet.allOf(Wanted.class));
        assertEquals(
                List.of("dai-hoi.json", "danh sách.xlsx", "kq/Hội trường.KQBC"),
                all.files().stream().map(FoundFile::shown).toList());
        assertEquals(
                List.of(3L, 5L, 4L), all.files().stream().map(FoundFile::size).toList());
        assertEquals(List.of(), all.skipped());
        assertEquals(
                List.of(Wanted.BUNDLE),
                found(EnumSet.of(Wanted.BUNDLE)).files().stream()
                        .map(FoundFile::kind)
                        .toList());
        assertArrayEquals(new byte[3], StickFiles.read(all.files().get(0)));
    }

    @Test
    void a_name_cannot_do_anything_to_the_screen() throws IOException {
        write("a\nb\u001b[2J.json", 1);
        write("hoi\u202enosj.json", 1);
        write("x".repeat(250) + ".json", 1);
        List<String> shown = found(EnumSet.allOf(Wanted.class)).files().stream()
                .map(FoundFile::shown)
                .toList();
        assertEquals("a<000A>b<001B>[2J.json", shown.get(0));
        assertEquals("hoi<202E>nosj.json", shown.get(1));
        assertEquals(80, shown.get(2).length());
        assertTrue(shown.get(2).endsWith("x.json"));
        assertEquals(
                1, StickFiles.read(found(EnumSet.allOf(Wanted.class)).files().get(0)).length);
    }

    @Test
    void what_is_no_plain_file_is_said_and_never_opened() throws Exception {
        Path outside = Files.writeString(
                Files.createDirectories(home.resolve("outside")).resolve("a.json"), "{}");
        Files.createSymbolicLink(place("link.json"), outside);
        Files.createSymbolicLink(place("links"), outside.getParent());
        int made = new ProcessBuilder("mkfifo", place("pipe.json").toString())
                .start()
                .waitFor();
        assertEquals(0, made);
        try (RandomAccessFile large = new RandomAccessFile(place("large.json").toFile(), "rw")) {
            large.setLength(Wanted.CONGRESS.mostBytes() + 1L);
        }
        write("a/b/c/d/e/deep.json", 1);
        Found found = found(EnumSet.allOf(Wanted.class));
        assertEquals(List.of(), found.files());
        assertEquals(4, found.skipped().size(), found.skipped().toString());
        for (String said :
                List.of("\"link.json\": là liên kết", "\"pipe.json\": không phải tệp", "lớn hơn 4 MB", "quá sâu")) {
            assertTrue(found.skipped().stream().anyMatch(each -> each.contains(said)), said);
        }
    }

    @Test
    void a_file_that_changes_after_it_was_found_is_refused() throws IOException {
        write("a.json", 1);
        FoundFile file = found(EnumSet.allOf(Wanted.class)).files().get(0);
        try (RandomAccessFile grown = new RandomAccessFile(file.path().toFile(), "rw")) {
            grown.setLength(Wanted.CONGRESS.mostBytes() + 1L);
        }
        assertThrows(RequestRefused.class, () -> StickFiles.read(file));
        Files.delete(file.path());
        assertThrows(RequestRefused.class, () -> StickFiles.read(file));
        Files.createSymbolicLink(file.path(), Path.of("/etc/hostname"));
        assertThrows(RequestRefused.class, () -> StickFiles.read(file));
    }

    @Test
    void a_stick_full_of_files_ends_in_words() throws IOException {
        for (int i = 0; i < 5_100; i++) {
            Files.createFile(place(i + ".png"));
        }
        assertTrue(found(EnumSet.allOf(Wanted.class)).skipped().get(0).contains("hơn 5000 tệp"));
    }

    @Test
    void a_stick_that_is_gone_is_said() {
        assertEquals(
                1,
                StickFiles.on(stick(home.resolve("nothing")), EnumSet.allOf(Wanted.class))
                        .skipped()
                        .size());
    }

    private Found found(Set<Wanted> kinds) throws IOException {
        return StickFiles.on(stick(Files.createDirectories(home.resolve("stick"))), kinds);
    }

    private static Stick stick(Path place) {
        return new Stick("ổ USB", place, "vfat", 1, false, "");
    }

    private Path place(String name) throws IOException {
        Path file = home.resolve("stick").resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    private void write(String name, int bytes) throws IOException {
        Files.write(place(name), new byte[bytes]);
    }
}
