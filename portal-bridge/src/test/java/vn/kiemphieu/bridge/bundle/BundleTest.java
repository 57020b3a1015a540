package vn.kiemphieu.bridge.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.bridge.archive.Minisig;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.bundle.Opening.NotForUs;
import vn.kiemphieu.bridge.bundle.Opening.Rival;
import vn.kiemphieu.bridge.bundle.Opening.Tampered;
import vn.kiemphieu.bridge.bundle.Opening.TooOld;
import vn.kiemphieu.bridge.cdf.ResultJson;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.tally.election.Mode;

class BundleTest {
    private final Hall hall = new Hall();

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20251016})
    void whatever_was_signed_opens_as_it_was(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            ResultJson result = Hall.some(random);
            Bundle bundle = hall.sign(result);
            Genuine genuine = assertInstanceOf(Genuine.class, Opening.of(bundle.bytes(), hall.receiver()));
            assertArrayEquals(result.bytes(), genuine.bundle().file(Member.RESULT));
            assertArrayEquals(Hall.MINUTES, genuine.bundle().file(Member.MINUTES));
            assertEquals(bundle.manifest(), genuine.bundle().manifest());
            assertArrayEquals(bundle.bytes(), genuine.bundle().bytes());
        }
    }

    @Test
    void the_same_signed_again_is_the_same_bytes() {
        assertArrayEquals(hall.bundle().bytes(), hall.bundle().bytes());
        assertEquals(hall.bundle().hash(), hall.bundle().hash());
    }

    @Test
    void any_program_for_zip_sees_the_same_files() throws IOException {
        Bundle bundle = hall.bundle();
        List<String> names = new ArrayList<>();
        Iterator<Member> members = List.of(Member.values()).iterator();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Member member = members.next();
                assertEquals(member.fileName(), entry.getName());
                assertArrayEquals(bundle.file(member), zip.readAllBytes());
                names.add(entry.getName());
            }
        }
        assertFalse(members.hasNext());
        assertEquals(names.stream().sorted().toList(), names);
    }

    @Test
    void a_genuine_bundle_asks_to_compare_the_fingerprint_with_paper() {
        Opening opening = Opening.of(hall.bundle().bytes(), hall.receiver());
        String fingerprint = Hall.result().parsed().fingerprint();
        assertTrue(opening.vietnamese().contains(fingerprint), opening.vietnamese());
        assertTrue(opening.vietnamese().contains("Máy 07, Nguyễn Văn An, Trần Thị Bình"), opening.vietnamese());
        assertTrue(opening.english().contains(fingerprint), opening.english());
    }

    @Test
    void a_rehearsal_is_never_taken_for_a_result_nor_the_other_way() {
        ResultJson rehearsed = Hall.result();
        rehearsed.root.put("mode", "rehearsal");
        byte[] rehearsal = hall.sign(rehearsed).bytes();
        assertEquals(new NotForUs(Mismatch.REHEARSAL), Opening.of(rehearsal, hall.receiver()));
        assertInstanceOf(Genuine.class, Opening.of(rehearsal, hall.rehearsing()));
        assertEquals(new NotForUs(Mismatch.OFFICIAL), Opening.of(hall.bundle().bytes(), hall.rehearsing()));
    }

    @Test
    void a_partial_or_another_congress_is_not_for_whoever_expects_something_else() {
        Origin partial = new Origin(Kind.PARTIAL, Hash.ZERO, Issue.FIRST, Hall.SESSION);
        byte[] bytes = Bundle.sign(partial, Hall.result().bytes(), Hall.MINUTES, hall.keys())
                .bytes();
        assertEquals(new NotForUs(Mismatch.PARTIAL), Opening.of(bytes, hall.receiver()));
        Receiver elsewhere = new Receiver(
                hall.register(), Mode.OFFICIAL, Kind.RESULT, Optional.of("xa-b-2027"), manifest -> Optional.empty());
        assertEquals(new NotForUs(Mismatch.CONGRESS), Opening.of(hall.bundle().bytes(), elsewhere));
    }

    @Test
    void a_bundle_is_too_old_once_a_newer_one_was_received() {
        Bundle first = hall.bundle();
        Bundle corrected = corrected(new Issue(2, Optional.of(first.hash())));
        assertEquals(new TooOld(1, 2), Opening.of(first.bytes(), after(corrected)));
        assertInstanceOf(Genuine.class, Opening.of(corrected.bytes(), after(first)));
        assertInstanceOf(Genuine.class, Opening.of(first.bytes(), after(first)));
    }

    @Test
    void a_bundle_that_does_not_supersede_the_one_received_is_its_rival() {
        Bundle first = hall.bundle();
        for (Issue issue : List.of(
                Issue.FIRST, new Issue(2, Optional.empty()), new Issue(2, Optional.of(Hash.over(new byte[1]))))) {
            assertEquals(
                    new Rival(Received.of(first)), Opening.of(corrected(issue).bytes(), after(first)));
        }
    }

    private Bundle corrected(Issue issue) {
        ResultJson other = Hall.result();
        other.root.withObject("congress").put("level", "other");
        return Bundle.sign(Hall.origin(issue), other.bytes(), Hall.MINUTES, hall.keys());
    }

    private Receiver after(Bundle received) {
        return new Receiver(
                hall.register(),
                Mode.OFFICIAL,
                Kind.RESULT,
                Optional.empty(),
                manifest -> Optional.of(Received.of(received))
                        .filter(before -> manifest.subject().equals(Hall.SUBJECT)));
    }

    @Test
    void what_waits_or_does_not_add_up_is_not_signed() {
        ResultJson waiting = Hall.result();
        waiting.root.put("waiting", 1);
        assertThrows(IllegalArgumentException.class, () -> hall.sign(waiting));
        ResultJson wrong = Hall.result();
        wrong.root.put("valid", 9);
        assertThrows(IllegalArgumentException.class, () -> hall.sign(wrong));
    }

    @Test
    void an_official_result_with_accepted_proposals_is_refused() {
        ResultJson proposed = Hall.result();
        proposed.root.put("proposalsAccepted", true);
        assertThrows(IllegalArgumentException.class, () -> hall.sign(proposed));
        var files = Container.read(hall.bundle().bytes()).orElseThrow();
        files.put(Member.RESULT, proposed.bytes());
        Bundle.derived(proposed.parsed(), Hall.SESSION).forEach(files::put);
        assertEquals(new Tampered(Damage.CONTENT), Opening.of(resigned(files), hall.receiver()));

        proposed.root.put("mode", "rehearsal");
        assertInstanceOf(Genuine.class, Opening.of(hall.sign(proposed).bytes(), hall.rehearsing()));
    }

    @ParameterizedTest
    @EnumSource(Member.class)
    void a_file_of_another_genuine_bundle_does_not_fit_in(Member member) {
        ResultJson other = Hall.result();
        other.root.withObject("congress").put("level", "other");
        other.elected("c01").people().remove(1);
        byte[] minutes = "%PDF other".getBytes(StandardCharsets.UTF_8);
        Bundle second = Bundle.sign(Hall.origin(Issue.FIRST), other.bytes(), minutes, hall.keys());
        var files = Container.read(hall.bundle().bytes()).orElseThrow();
        files.put(member, second.file(member));
        assertInstanceOf(Tampered.class, Opening.of(Container.write(files), hall.receiver()));
    }

    @Test
    void signed_files_that_disagree_are_not_believed() {
        for (Member member : List.of(Member.REPORT, Member.SUMMARY, Member.RESULT)) {
            var files = Container.read(hall.bundle().bytes()).orElseThrow();
            byte[] changed = files.get(member).clone();
            changed[changed.length / 2] ^= 1;
            files.put(member, changed);
            assertEquals(new Tampered(Damage.CONTENT), Opening.of(resigned(files), hall.receiver()));
        }
    }

    /** As if all three signed what no kiosk writes. */
    private byte[] resigned(Map<Member, byte[]> files) {
        Manifest before = hall.bundle().manifest();
        Manifest manifest =
                new Manifest(before.origin(), before.mode(), before.subject(), before.signers(), Manifest.list(files));
        return signed(files, manifest.bytes());
    }

    private byte[] signed(Map<Member, byte[]> files, byte[] manifest) {
        files.put(Member.MANIFEST, manifest);
        for (Seat seat : Seat.values()) {
            files.put(
                    seat.minisig(),
                    Minisig.sign(
                                    Member.MANIFEST.fileName(),
                                    manifest,
                                    hall.keys().of(seat))
                            .bytes());
        }
        files.put(Member.SIGNATURES, Jws.sign(manifest, hall.keys().all()));
        return Container.write(files);
    }

    @Test
    void a_signed_manifest_of_another_version_is_told_from_a_tampered_one() {
        String text = new String(hall.bundle().file(Member.MANIFEST), StandardCharsets.UTF_8);
        assertEquals(new NotForUs(Mismatch.VERSION), withManifest(text.replace("\"schema\" : 1", "\"schema\" : 2")));
        for (String wrong : List.of(
                text.replace("\"round\" : 1", "\"round\" : 1,\n  \"round\" : 1"),
                text.replace("\"round\" : 1", "\"round\" : 1.0"),
                text.replace("\"round\" : 1", "\"round\" : 1e0"),
                text.replace("\"round\" : 1", "\"round\" : 99999999999999999999999999"),
                text.replace("\"round\" : 1", "\"round\" : 1,\n  \"note\" : \"\""),
                text.replace("\"round\" : 1", "\"round\" : -1"),
                text.replace("\"sequence\" : 1", "\"sequence\" : 0"),
                text.replace("result.json", "../result.json"),
                text.replace("\"supersedes\" : null,", ""),
                text.replace("\"kind\" : \"result\"", "\"kind\" : \"RESULT\""),
                text.replace("T15:42:00", "T15:42:31"),
                text.replace("\"schema\" : 1", "\"schema\" : \"1\""),
                text + " ",
                "\uFEFF" + text,
                text.replace("\n", "\r\n"),
                "[".repeat(100_000),
                "{}",
                "null",
                "")) {
            assertEquals(new Tampered(Damage.MANIFEST), withManifest(wrong), wrong);
        }
    }

    private Opening withManifest(String manifest) {
        var files = Container.read(hall.bundle().bytes()).orElseThrow();
        return Opening.of(signed(files, manifest.getBytes(StandardCharsets.UTF_8)), hall.receiver());
    }

    @Test
    void a_file_larger_than_any_bundle_is_refused_unread() {
        assertEquals(new Tampered(Damage.TOO_LARGE), Opening.of(new byte[Member.MOST_BYTES + 1], hall.receiver()));
    }
}
