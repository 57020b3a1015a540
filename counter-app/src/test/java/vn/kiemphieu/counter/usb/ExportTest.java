package vn.kiemphieu.counter.usb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.usb.Exported.NotWritten;
import vn.kiemphieu.counter.usb.Exported.Why;
import vn.kiemphieu.counter.usb.Exported.Written;

class ExportTest {
    private static final Export.Progress QUIET = (done, all) -> {};
    private static final int PULLS = 6;

    @TempDir
    private Path home;

    @Test
    void what_is_called_written_lies_there_byte_for_byte() throws Exception {
        Sticks sticks = folder();
        Map<String, byte[]> files = files(new Random(1));
        List<Long> heard = new ArrayList<>();
        Written written = assertInstanceOf(
                Written.class, new Export(sticks).write(stick(sticks), "kết-quả", files, (done, all) -> {
                            assertTrue(done <= all);
                            heard.add(done);
                        }));
        assertEquals(home.resolve("stick/kết-quả"), written.folder());
        assertEquals(files.keySet(), written.sha256().keySet());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertArrayEquals(
                    file.getValue(), Files.readAllBytes(written.folder().resolve(file.getKey())));
            assertEquals(
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue())),
                    written.sha256().get(file.getKey()));
        }
        assertEquals(heard.stream().sorted().toList(), heard);
        assertEquals(
                2 * files.values().stream().mapToLong(bytes -> bytes.length).sum(), heard.get(heard.size() - 1));
    }

    @Test
    void nothing_that_lies_there_is_touched() throws IOException {
        Sticks sticks = folder();
        Path before = Files.createDirectories(home.resolve("stick/ketqua"));
        Files.writeString(before.resolve("result.json"), "cũ");
        for (int number = 2; number < 4; number++) {
            Written written = (Written)
                    new Export(sticks).write(stick(sticks), "ketqua", Map.of("result.json", new byte[] {1}), QUIET);
            assertEquals(home.resolve("stick/ketqua-" + number), written.folder());
        }
        assertEquals("cũ", Files.readString(before.resolve("result.json")));
    }

    @Test
    void what_is_read_back_comes_from_the_stick_itself() throws IOException {
        try (SmallStick small = SmallStick.onDisk(home)) {
            Written written = (Written) new Export(small.sticks())
                    .write(small.stick(), "kq", Map.of("a.bin", new byte[1_500_001], "empty", new byte[0]), QUIET);
            assertTrue(written.fromDevice());
        }
    }

    @Test
    void a_full_stick_is_said_and_left_as_it_was() throws IOException {
        try (SmallStick small = SmallStick.inMemory(home, 1 << 20)) {
            Exported exported = new Export(small.sticks())
                    .write(small.stick(), "kq", Map.of("a.bin", new byte[1 << 18], "b.bin", new byte[1 << 20]), QUIET);
            assertEquals(new NotWritten(Why.FULL, false), exported);
            assertEquals(List.of(), in(small.place()));
        }
    }

    @Test
    void a_locked_stick_is_said_whenever_it_was_locked() throws IOException {
        try (SmallStick small = SmallStick.onDisk(home)) {
            Stick open = small.stick();
            small.lock();
            assertTrue(small.stick().isReadOnly());
            Map<String, byte[]> files = Map.of("a", new byte[1]);
            Export export = new Export(small.sticks());
            assertEquals(new NotWritten(Why.READ_ONLY, false), export.write(small.stick(), "kq", files, QUIET));
            assertEquals(new NotWritten(Why.READ_ONLY, false), export.write(open, "kq", files, QUIET));
        }
    }

    @Test
    void a_stick_pulled_out_at_any_moment_is_never_called_written() throws IOException {
        Random random = new Random(3);
        try (SmallStick small = SmallStick.onDisk(home)) {
            Export export = new Export(small.sticks());
            for (int i = 0; i < PULLS; i++) {
                Map<String, byte[]> files = files(random);
                long all = 2
                        * files.values().stream()
                                .mapToLong(bytes -> bytes.length)
                                .sum();
                long moment = 1 + (long) (random.nextDouble() * all);
                boolean[] pulled = {false};
                Exported exported = export.write(small.stick(), "kq", files, (done, whole) -> {
                    if (done >= moment && !pulled[0]) {
                        pulled[0] = true;
                        small.pullOut();
                    }
                });
                assertEquals(
                        Why.GONE, assertInstanceOf(NotWritten.class, exported).why());
                assertEquals(List.of(), in(small.place()), "nothing goes to the disk below");
                assertEquals(List.of(), small.sticks().present());
                assertEquals(new NotWritten(Why.GONE, false), export.write(gone(small), "kq", files, QUIET));
                small.putIn();
                requireWholeOrPart(small.place(), files);
            }
        }
    }

    @Test
    void a_folder_that_vanishes_is_said() throws IOException {
        Sticks sticks = folder();
        Exported exported = new Export(sticks).write(stick(sticks), "kq", files(new Random(4)), (done, all) -> {
            if (done < all / 2) {
                delete(home.resolve("stick/kq"));
            }
        });
        assertEquals(new NotWritten(Why.GONE, false), exported);
    }

    @Test
    void a_stick_that_gives_back_something_else_is_said() throws IOException {
        Sticks sticks = folder();
        byte[] bytes = new byte[3_000];
        Exported exported = new Export(sticks).write(stick(sticks), "kq", Map.of("a", bytes), (done, all) -> {
            if (done == bytes.length) {
                write(home.resolve("stick/kq/a.part"), new byte[] {9});
            }
        });
        assertEquals(new NotWritten(Why.DIFFERS, false), exported);
        assertEquals(List.of(), in(home.resolve("stick")));
    }

    @Test
    void names_that_a_stick_would_not_take_are_a_mistake_of_the_program() throws IOException {
        Sticks sticks = folder();
        Export export = new Export(sticks);
        Stick stick = stick(sticks);
        for (String name : List.of("../a", "a/b", "", "a:b", "a.", "-a", "a\nb", "x".repeat(80))) {
            Map<String, byte[]> files = Map.of(name, new byte[1]);
            assertThrows(IllegalArgumentException.class, () -> export.write(stick, "kq", files, QUIET), name);
            Map<String, byte[]> good = Map.of("a", new byte[1]);
            assertThrows(IllegalArgumentException.class, () -> export.write(stick, name, good, QUIET), name);
        }
        Map<String, byte[]> alike = Map.of("a", new byte[1], "A", new byte[1]);
        assertThrows(IllegalArgumentException.class, () -> export.write(stick, "kq", alike, QUIET));
    }

    @Test
    void a_stick_that_is_taken_out_safely_is_gone_and_holds_everything() throws IOException {
        try (SmallStick small = SmallStick.onDisk(home)) {
            Stick stick = small.stick();
            new Export(small.sticks()).write(stick, "kq", Map.of("a", new byte[] {7}), QUIET);
            SafeRemoval removal = new SafeRemoval(small.sticks());
            assertEquals(SafeRemoval.Removal.SAFE, removal.remove(stick));
            assertEquals(List.of(), small.sticks().present());
            small.putIn();
            assertArrayEquals(new byte[] {7}, Files.readAllBytes(small.place().resolve("kq/a")));
            try (var busy = Files.newOutputStream(small.place().resolve("busy"))) {
                assertEquals(SafeRemoval.Removal.WRITTEN_BUT_MOUNTED, removal.remove(small.stick()));
                busy.write(1);
            }
        }
        assertEquals(SafeRemoval.Removal.SAFE, new SafeRemoval(folder()).remove(stick(folder())));
    }

    private static Stick gone(SmallStick small) {
        return new Stick("", small.place(), "ext4", 0, false, "7:200");
    }

    private static void requireWholeOrPart(Path place, Map<String, byte[]> files) throws IOException {
        for (Path folder : in(place)) {
            for (Path file : in(folder)) {
                byte[] whole = files.get(file.getFileName().toString());
                if (whole != null) {
                    assertArrayEquals(whole, Files.readAllBytes(file));
                }
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("lost+found")).sorted().toList();
        }
    }

    private static Map<String, byte[]> files(Random random) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 3; i++) {
            byte[] bytes = new byte[1 + random.nextInt(700_000)];
            random.nextBytes(bytes);
            files.put("tệp" + i + ".bin", bytes);
        }
        return files;
    }

    private Sticks folder() throws IOException {
        Files.createDirectories(home.resolve("stick"));
        return Sticks.folder(home.resolve("stick"));
    }

    private static Stick stick(Sticks sticks) {
        return sticks.present().get(0);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            if (Files.exists(folder)) {
                for (Path file : in(folder)) {
                    Files.delete(file);
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
