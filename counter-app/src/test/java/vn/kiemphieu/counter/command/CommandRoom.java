package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.counting.OutFolder;

/** Where a closed session's results are received: two of the committee sign with keys of their own, and the room checks. */
final class CommandRoom {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> PASSPHRASES = List.of("hoa sen no mua ha 1", "song Lam nui Hong 2");

    private final Path folder;
    private final OutFolder out;
    private final List<Object> closing;

    /**
     * Beside a session that is closed.
     *
     * @param closing the command that closed it
     */
    CommandRoom(Path folder, List<Object> closing) {
        this.folder = folder;
        this.out = OutFolder.open(folder);
        this.closing = List.copyOf(closing);
    }

    /** Keys are made and registered, the result is signed, and the room opens what it gets. */
    void receives(String codeOfClosing) throws IOException {
        makeKeys();
        register("keys.json", "2026-01-01", false);
        Path bundle = signedTwice();
        Told early = verify(bundle);
        assertEquals(3, early.exit(), early.err());
        assertTrue(early.out().contains("tập dượt"), early.out());
        Told genuine = verify(bundle, "--rehearsal");
        assertEquals(0, genuine.exit(), genuine.err() + genuine.out());
        assertTrue(genuine.out().contains("Máy 07, Người thứ 1, Người thứ 2"), genuine.out());
        assertTrue(genuine.out().contains("mã trên giấy lúc chốt: " + codeOfClosing), genuine.out());
        assertTrue(genuine.out().contains("openssl pkeyutl -verify -pubin"), genuine.out());
        manifestKeepsToItsSchema(bundle);
        refuses(bundle);
        supersedes(bundle);
        takesPartials();
    }

    private void makeKeys() throws IOException {
        for (int who = 1; who <= 2; who++) {
            String phrase = PASSPHRASES.get(who - 1);
            Told made = typing(phrase + "\n" + phrase + "\n", "committee-key", "--pins", "stdin", "--out", key(who));
            assertEquals(0, made.exit(), made.err());
            assertTrue(made.out().contains("Dấu vân tay"), made.out());
            assertFalse(made.out().contains(phrase) || made.err().contains(phrase), "a passphrase is never shown");
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key(who))));
        }
        Told again = typing("", "committee-key", "--pins", "stdin", "--out", key(1));
        assertTrue(again.err().contains("không ghi đè"), again.err());
        Path lost = folder.resolve("lost.key");
        Files.writeString(folder.resolve("lost.key.pub"), "the public part of a key that is gone");
        assertEquals(
                2, typing("", "committee-key", "--pins", "stdin", "--out", lost).exit());
        Path third = folder.resolve("3.key");
        for (String typed : List.of("ngan\nngan\n", "mat khau so mot\nmat khau so hai\n")) {
            assertEquals(
                    2,
                    typing(typed, "committee-key", "--pins", "stdin", "--out", third)
                            .exit());
            assertFalse(Files.exists(third));
        }
    }

    private void register(String name, String from, boolean revoked) throws IOException {
        ObjectNode root = MAPPER.createObjectNode().put("schema", 1);
        ArrayNode keys = root.putArray("keys");
        add(keys, "kiosk", "Máy 07", folder.resolve("kiosk.key.pub"), from).put("revoked", revoked);
        String congress = MAPPER.readTree(folder.resolve("congress.json").toFile())
                .at("/congress/id")
                .textValue();
        for (int who = 1; who <= 2; who++) {
            add(keys, "committee", "Người thứ " + who, Path.of(key(who) + ".pub"), from)
                    .put("congress", congress);
        }
        Schemas.require("keys", root);
        out.write(name, root.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode add(ArrayNode keys, String role, String holder, Path pub, String from)
            throws IOException {
        return keys.addObject()
                .put("role", role)
                .put("holder", holder)
                .put("key", Files.readAllLines(pub).get(1))
                .put("from", from)
                .put("until", "2099-12-31")
                .put("revoked", false);
    }

    private Path signedTwice() throws IOException {
        Told without = close("", "--committee", key(1), "--keys", folder.resolve("keys.json"));
        assertEquals(2, without.exit());
        Told wrong = signed("sai mat khau roi\n");
        assertTrue(wrong.err().contains("mật khẩu sai"), wrong.err());
        Told closed = signed(bothPhrases());
        assertEquals(0, closed.exit(), closed.err() + closed.out());
        Path bundle = bundle();
        byte[] first = Files.readAllBytes(bundle);
        assertEquals(0, signed(bothPhrases()).exit());
        assertArrayEquals(first, Files.readAllBytes(bundle), "the same session signs the same bytes again");
        return Files.write(folder.resolve("nhan.kqbc"), first);
    }

    private void manifestKeepsToItsSchema(Path bundle) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile());
                InputStream manifest = zip.getInputStream(zip.getEntry("manifest.json"))) {
            Schemas.require("manifest", MAPPER.readTree(manifest));
        }
    }

    private void refuses(Path bundle) throws IOException {
        byte[] changed = Files.readAllBytes(bundle);
        changed[changed.length / 2] ^= 1;
        Told tampered = verify(Files.write(folder.resolve("sua.kqbc"), changed), "--rehearsal");
        assertEquals(4, tampered.exit());
        assertTrue(tampered.out().contains("KHÔNG NHẬP"), tampered.out());
        Path zeros = folder.resolve("zeros.kqbc");
        try (RandomAccessFile sparse = new RandomAccessFile(zeros.toFile(), "rw")) {
            sparse.setLength(4L << 30);
        }
        Told huge = verify(zeros);
        assertEquals(4, huge.exit());
        assertTrue(huge.out().contains("lớn hơn mọi gói"), huge.out());
        register("revoked.json", "2026-01-01", true);
        register("later.json", "2098-01-01", false);
        for (String keys : List.of("revoked.json", "later.json")) {
            Told unknown = Told.by("verify", bundle, "--keys", folder.resolve(keys), "--rehearsal");
            assertEquals(4, unknown.exit(), unknown.err());
            assertTrue(unknown.out().contains("thu hồi, hết hạn"), unknown.out());
        }
        Told notSigned = close(bothPhrases(), signing(folder.resolve("later.json")));
        assertEquals(2, notSigned.exit());
        assertTrue(notSigned.err().contains("chưa đăng ký"), notSigned.err());
        assertEquals(3, verify(bundle, "--rehearsal", "--congress", "khac").exit());
        assertEquals(2, Told.by("verify", bundle).exit());
        assertEquals(2, Told.by("verify").exit());
    }

    private void supersedes(Path bundle) {
        Told corrected = signed(bothPhrases(), "--supersedes", "btv=" + bundle);
        assertEquals(0, corrected.exit(), corrected.err());
        assertTrue(corrected.out().contains("gói số 2"), corrected.out());
        assertEquals(0, verify(bundle(), "--rehearsal", "--newest", bundle).exit());
        Told old = verify(bundle, "--rehearsal", "--newest", bundle());
        assertEquals(3, old.exit());
        assertTrue(old.out().contains("gói số 1 đã cũ"), old.out());
        Told misspelt = signed(bothPhrases(), "--supersedes", "bvt=" + bundle);
        assertEquals(2, misspelt.exit());
        assertTrue(misspelt.err().contains("--supersedes bvt"), misspelt.err());
        assertEquals(0, signed(bothPhrases(), "--sequence", 2).exit());
        Told rival = verify(bundle(), "--rehearsal", "--newest", bundle);
        assertEquals(3, rival.exit());
        assertTrue(rival.out().contains("không ghi là thay thế"), rival.out());
        Told unheard = verify(bundle, "--rehearsal", "--code", "ABCD-EFGH-IJKL-MNOP-QRST");
        assertEquals(2, unheard.exit());
    }

    private void takesPartials() {
        assertEquals(0, signed(bothPhrases(), "--first-slip", 101).exit());
        assertTrue(verify(bundle(), "--rehearsal").out().contains("một máy trong nhiều máy"));
        Told partial = verify(bundle(), "--rehearsal", "--partial");
        assertEquals(0, partial.exit(), partial.err());
    }

    private Path bundle() {
        try (var files = Files.list(folder.resolve("out/btv"))) {
            return files.filter(each -> each.toString().endsWith(".kqbc"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Told verify(Path bundle, Object... more) {
        List<Object> words = new ArrayList<>(List.of("verify", bundle, "--keys", folder.resolve("keys.json")));
        words.addAll(List.of(more));
        return Told.by(words.toArray());
    }

    private Told signed(String typed, Object... more) {
        List<Object> words = new ArrayList<>(List.of(signing(folder.resolve("keys.json"))));
        words.addAll(List.of(more));
        return close(typed, words.toArray());
    }

    private Object[] signing(Path keys) {
        return new Object[] {"--committee", key(1), "--committee", key(2), "--keys", keys};
    }

    private Told close(String typed, Object... more) {
        List<Object> words = new ArrayList<>(closing);
        words.addAll(List.of("--pins", "stdin"));
        words.addAll(List.of(more));
        return typing(typed, words.toArray());
    }

    private static Told typing(String typed, Object... words) {
        InputStream keyboard = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.US_ASCII)));
        try {
            return Told.by(words);
        } finally {
            System.setIn(keyboard);
        }
    }

    private static String bothPhrases() {
        return String.join("\n", PASSPHRASES) + "\n";
    }

    private Path key(int who) {
        return folder.resolve(who + ".key");
    }
}
