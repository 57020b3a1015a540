package vn.kiemphieu.counter.bench.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Damage;
import vn.kiemphieu.bridge.bundle.Opening;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.bundle.Opening.Tampered;

/** Archives that would hurt whoever unpacks them. The bridge cannot write to a disk at all, so refusing is all there is. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileBundleTest {
    private SignedHall hall;
    private Bundle bundle;

    @BeforeAll
    void sign(@TempDir Path folder) throws IOException {
        hall = SignedHall.in(folder);
        bundle = hall.sign(hall.keys, 1);
    }

    @Test
    void the_forger_packs_as_we_do_when_it_means_no_harm() {
        assertArrayEquals(bundle.bytes(), ZipForger.zip(bundle).bytes());
        assertInstanceOf(Genuine.class, Opening.of(bundle.bytes(), hall.receiver()));
    }

    static Stream<Arguments> harm() {
        return Stream.of(
                harm("zip slip", zip -> zip.add("../../.ssh/authorized_keys", new byte[1])),
                harm("zip slip instead of a member", zip -> zip.entries.get(6).localName = "../esult.json"),
                harm("absolute path", zip -> zip.add("/etc/cron.d/x", new byte[1])),
                harm("a drive", zip -> zip.add("C:\\x", new byte[1])),
                harm("a folder", zip -> zip.add("x/", new byte[0])),
                harm("the same name twice", zip -> zip.add("result.json", new byte[1])),
                harm("the same entry twice", zip -> zip.entries.add(0, zip.entries.get(0))),
                harm("a missing entry", zip -> zip.entries.remove(4)),
                harm("other order", zip -> zip.entries.add(zip.entries.remove(0))),
                harm("a symbolic link", zip -> zip.entries.get(6).attributes = 0120777 << 16),
                harm("data between entries", zip -> zip.entries.get(3).gap = new byte[10]),
                harm("data before the archive", zip -> zip.before = new byte[] {'#', '!'}),
                harm("a comment", zip -> zip.comment = "PK"),
                harm("an extra field", zip -> zip.entries.get(1).extra = new byte[8]),
                harm("other name in the directory", zip -> zip.entries.get(6).centralName = "summary.csv"),
                harm("other size in the directory", zip -> zip.entries.get(6).centralSize = 5),
                harm("4 GB in a local header", zip -> zip.entries.get(6).localSize = -1),
                harm("2 GB in both headers", zip -> both(zip.entries.get(4), Integer.MAX_VALUE)),
                harm("a wrong checksum", zip -> zip.entries.get(6).checksum ^= 1),
                harm("a time of its own", zip -> zip.entries.get(6).day++),
                harm("encrypted", zip -> zip.entries.get(6).flags = 1),
                harm("sizes behind the data", zip -> zip.entries.get(6).flags = 1 << 3),
                harm("names in UTF-8", zip -> zip.entries.get(6).flags = 1 << 11),
                harm("compressed", zip -> zip.entries.get(6).method = 8),
                harm("one entry more than there is", zip -> zip.entriesMore = 1));
    }

    @ParameterizedTest
    @MethodSource("harm")
    void a_hostile_archive_is_refused_before_anything_in_it_is_looked_at(String what, Consumer<LooseZip> change) {
        LooseZip zip = ZipForger.zip(bundle);
        change.accept(zip);
        assertEquals(new Tampered(Damage.CONTAINER), Opening.of(zip.bytes(), hall.receiver()), what);
    }

    @Test
    void whatever_else_is_handed_in_is_refused() {
        for (String text : new String[] {"", "PK", "%PDF-1.7", "{}", "\0".repeat(10_000), "PK\3\4".repeat(1000)}) {
            assertEquals(
                    new Tampered(Damage.CONTAINER),
                    Opening.of(text.getBytes(StandardCharsets.ISO_8859_1), hall.receiver()));
        }
    }

    private static Arguments harm(String what, Consumer<LooseZip> change) {
        return Arguments.arguments(what, change);
    }

    private static void both(LooseZip.Entry entry, int size) {
        entry.localSize = size;
        entry.centralSize = size;
    }
}
