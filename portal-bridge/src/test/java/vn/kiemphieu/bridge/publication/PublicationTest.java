package vn.kiemphieu.bridge.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.bridge.archive.Minisig;
import vn.kiemphieu.bridge.archive.StoredZip;
import vn.kiemphieu.bridge.publication.Arrival.AlreadyHere;
import vn.kiemphieu.bridge.publication.Arrival.Genuine;
import vn.kiemphieu.bridge.publication.Arrival.NotForUs;
import vn.kiemphieu.bridge.publication.Arrival.Tampered;
import vn.kiemphieu.bridge.publication.Arrival.TooEarly;
import vn.kiemphieu.bridge.publication.Arrival.TooOld;
import vn.kiemphieu.bridge.publication.Arrival.UnknownKey;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SigningKey;

class PublicationTest {
    static List<Content> contents() {
        return Samples.contents();
    }

    private static Subscriber at(int newest, Content content) {
        return Samples.after(newest, content.kind().direction());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void what_was_published_arrives_as_it_was(Content content) {
        Publication made = Samples.publication(7, content);
        byte[] file = made.sign(Samples.KEY);
        Genuine genuine = assertInstanceOf(Genuine.class, Arrival.of(file, at(6, content)));
        assertEquals(content, genuine.publication().content());
        assertArrayEquals(file, genuine.publication().sign(Samples.KEY));
        assertEquals(Hash.over(file), genuine.hash());
        made.files()
                .forEach((name, bytes) ->
                        assertArrayEquals(bytes, genuine.publication().files().get(name)));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void what_is_signed_keeps_to_the_published_schema(Content content) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("..", "docs", "schema", "publication.schema.json")));
        ObjectNode json = (ObjectNode)
                new ObjectMapper().readTree(Samples.publication(7, content).json());
        assertEquals(Set.of(), Set.copyOf(schema.validate(json)));
        json.withObject("content").put("note", 1);
        assertFalse(schema.validate(json).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void none_of_some_hundred_changed_files_is_taken(Content content) {
        byte[] file = Samples.publication(7, content).sign(Samples.KEY);
        Random random = new Random(content.subject().length());
        for (int i = 0; i < 100; i++) {
            byte[] changed = mutated(file, random);
            Arrival arrival = Arrival.of(changed, at(6, content));
            boolean refused = arrival instanceof Tampered || arrival instanceof UnknownKey;
            assertTrue(refused || Arrays.equals(changed, file), arrival::vietnamese);
            assertFalse(arrival.vietnamese().isBlank());
        }
    }

    /** A bit, a cut, a doubled piece, something before or after. */
    private static byte[] mutated(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        switch (random.nextInt(5)) {
            case 0 -> {
                return Arrays.copyOf(file, at);
            }
            case 1 -> {
                return Arrays.copyOf(file, file.length + 1 + random.nextInt(40));
            }
            case 2 -> {
                byte[] moved = new byte[file.length + 1];
                System.arraycopy(file, 0, moved, 1, file.length);
                return moved;
            }
            default -> {
                byte[] changed = file.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                return changed;
            }
        }
    }

    @Test
    void a_file_signed_by_a_stranger_is_by_an_unknown_key() {
        SigningKey stranger = SigningKey.generate(new SecureRandom());
        byte[] file = Samples.publication(1, Samples.names()).sign(stranger);
        assertEquals(new UnknownKey(), Arrival.of(file, Samples.after(0, Direction.OUTWARD)));
    }

    @Test
    void a_number_twice_is_too_old_unless_it_is_the_same_file() {
        byte[] first = Samples.publication(1, Samples.names()).sign(Samples.KEY);
        byte[] rival = Samples.publication(1, Samples.votes()).sign(Samples.KEY);
        Map<Integer, Hash> taken = new HashMap<>(Map.of(1, Hash.over(first)));
        Subscriber subscriber = new Subscriber(
                Samples.PORTAL,
                Direction.OUTWARD,
                Set.of(Samples.KEY.verifyingKey()),
                1,
                number -> Optional.ofNullable(taken.get(number)));
        assertEquals(new AlreadyHere(1), Arrival.of(first, subscriber));
        assertEquals(new TooOld(1, 1), Arrival.of(rival, subscriber));
    }

    @Test
    void a_file_after_a_gap_waits_so_that_no_withdrawal_gets_lost() {
        byte[] third = Samples.publication(3, Samples.names()).sign(Samples.KEY);
        assertEquals(new TooEarly(3, 2), Arrival.of(third, Samples.after(1, Direction.OUTWARD)));
    }

    @Test
    void only_what_goes_this_way_to_this_portal_is_taken() {
        byte[] letters = Samples.publication(1, new Letters(List.of())).sign(Samples.KEY);
        assertInstanceOf(NotForUs.class, Arrival.of(letters, Samples.after(0, Direction.OUTWARD)));
        byte[] result = Samples.publication(1, Samples.names()).sign(Samples.KEY);
        assertInstanceOf(NotForUs.class, Arrival.of(result, Samples.after(0, Direction.INWARD)));
        byte[] elsewhere =
                new Publication("tinh-khac", 1, Samples.MADE, Samples.names(), new TreeMap<>()).sign(Samples.KEY);
        assertInstanceOf(NotForUs.class, Arrival.of(elsewhere, Samples.after(0, Direction.OUTWARD)));
    }

    @Test
    void a_signed_file_of_another_version_is_told_from_a_tampered_one() {
        String json = new String(Samples.publication(1, Samples.names()).json(), StandardCharsets.UTF_8);
        assertInstanceOf(NotForUs.class, opened(json.replace("\"schema\" : 1", "\"schema\" : 2")));
        for (String wrong : List.of(
                json.replace("\"sequence\" : 1", "\"sequence\" : 1.0"),
                json.replace("\"sequence\" : 1", "\"sequence\" : 0"),
                json.replace("\"figures\" : null", "\"figures\" : null, \"note\" : 1"),
                json.replace("Đảng bộ xã A", "Đảng bộ \\u202Exã A"),
                json.replace("xa-a-2027", "../xa-a-2027"),
                json + " ",
                "[".repeat(100_000),
                "")) {
            assertEquals(new Tampered(Harm.CONTENT), opened(wrong), wrong);
        }
    }

    private static Arrival opened(String json) {
        byte[] signed = json.getBytes(StandardCharsets.UTF_8);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(Publication.JSON, signed);
        files.put(
                Publication.SIGNATURE,
                Minisig.sign(Publication.JSON, signed, Samples.KEY).bytes());
        return Arrival.of(StoredZip.write(files), Samples.after(0, Direction.OUTWARD));
    }

    @Test
    void a_file_that_the_content_does_not_speak_of_is_refused() {
        byte[] genuine = Samples.publication(1, Samples.votes()).sign(Samples.KEY);
        for (String name : List.of("result.json", "picture-01.jpg", "../summary.csv", "a.html")) {
            var files = StoredZip.read(genuine, any -> 1 << 20).orElseThrow();
            files.put(name, new byte[] {1});
            assertInstanceOf(
                    Tampered.class, Arrival.of(StoredZip.write(files), Samples.after(0, Direction.OUTWARD)), name);
        }
    }

    @Test
    void votes_are_not_published_without_a_document_that_authorises_it() {
        PublishedResult votes = Samples.votes();
        assertThrows(
                IllegalArgumentException.class,
                () -> new PublishedResult(
                        votes.congress(),
                        votes.vote(),
                        votes.standing(),
                        votes.people(),
                        Optional.empty(),
                        votes.origin()));
        SortedMap<String, byte[]> files = new TreeMap<>(Map.of("summary.csv", new byte[1]));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Publication(Samples.PORTAL, 1, Samples.MADE, Samples.names(), files));
    }

    @Test
    void a_file_larger_than_any_publication_is_refused_unread() {
        byte[] large = new byte[Publication.MOST_BYTES + 1];
        assertEquals(new Tampered(Harm.TOO_LARGE), Arrival.of(large, Samples.after(0, Direction.OUTWARD)));
    }

    @Test
    void files_sort_by_their_numbers() {
        assertTrue(Publication.fileName(9).compareTo(Publication.fileName(10)) < 0);
        assertEquals("publication-0000000012.kpub", Publication.fileName(12));
    }

    @Test
    void the_commands_for_clerks_find_it_right(@TempDir Path folder) throws IOException, InterruptedException {
        Files.write(
                folder.resolve("a.kpub"),
                Samples.publication(1, Samples.votes()).sign(Samples.KEY));
        String script = String.join(" && ", Publication.checks("a.kpub", Samples.KEY.verifyingKey()));
        Process shell = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, shell.waitFor(), said);
        assertTrue(said.contains("Signature Verified Successfully"), said);
        assertTrue(
                said.contains(
                        Hash.over("%PDF-1.7".getBytes(StandardCharsets.UTF_8)).hex()),
                said);
    }
}
