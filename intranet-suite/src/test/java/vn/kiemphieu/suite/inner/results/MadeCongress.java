package vn.kiemphieu.suite.inner.results;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.ClosedSession;
import vn.kiemphieu.bridge.bundle.ClosedSession.Slip;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.Kind;
import vn.kiemphieu.bridge.bundle.Origin;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.RegisteredKey.Scope;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.cdf.CountedResult.Standing;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.tally.election.Congress;

/** A congress that nobody held: its file, the keys of its kiosk and of two of its committee, and what they sign. */
public final class MadeCongress {
    /** On this day every session was closed. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    static final OffsetDateTime CLOSED = OffsetDateTime.parse("2026-11-27T15:42:00+07:00");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Võ", "Đặng");
    private static final List<String> GIVEN = List.of("An", "Bình", "Cường", "Dũng", "Hạnh", "Lan", "Minh", "Thúy");

    final String id;
    final byte[] file;
    final Congress congress;
    final SigningKey kiosk = SigningKey.generate(RANDOM);
    final SigningKey first = SigningKey.generate(RANDOM);
    final SigningKey second = SigningKey.generate(RANDOM);

    /** A congress with some elections of the three forms that elect. */
    MadeCongress(String id, int elections, String mode) {
        this.id = id;
        ObjectNode root = JsonMapper.builder().build().createObjectNode().put("schema", 1);
        root.put("mode", mode);
        root.putObject("congress")
                .put("id", id)
                .put("name", "Đại hội đại biểu lần thứ II")
                .put("unit", "Đảng bộ " + id);
        ObjectNode denominator = root.putArray("denominators").addObject();
        denominator.put("id", "d").put("kind", "D2").put("convened", 120);
        denominator.putArray("deductions").addObject().put("ground", "D2b").put("people", 2);
        ArrayNode all = root.putArray("elections");
        for (int i = 0; i < elections; i++) {
            election(all.addObject(), i);
        }
        file = root.toPrettyString().getBytes(StandardCharsets.UTF_8);
        congress = CongressJson.read(file);
    }

    MadeCongress(String id, int elections) {
        this(id, elections, "official");
    }

    private static void election(ObjectNode node, int i) {
        int seats = List.of(7, 1, 2).get(i % 3);
        int names = List.of(9, 1, 2).get(i % 3);
        node.put("id", "e" + (i + 1)).put("round", 1).put("kind", "first");
        node.put("body", "Ban Chấp hành số " + (i + 1)).put("term", "2027 - 2032");
        node.put("seats", seats)
                .put("form", List.of("STRIKE_OUT", "ONE_NAME", "TWO_BOXES").get(i % 3));
        node.put("rules", "190-QD/TW")
                .put("denominator", "d")
                .put("paper", "A4")
                .put("sides", 1);
        node.putObject("settings").put("C5", "valid");
        ArrayNode candidates = node.putArray("candidates");
        for (int c = 0; c < names; c++) {
            candidates
                    .addObject()
                    .put("id", "c" + (c + 1))
                    .put("family", FAMILIES.get(c % FAMILIES.size()))
                    .put("middle", "Văn " + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(c))
                    .put("given", GIVEN.get(c % GIVEN.size()));
        }
    }

    Bundle.Keys keys() {
        return new Bundle.Keys(kiosk, first, second);
    }

    List<RegisteredKey> registered() {
        return List.of(
                key(kiosk, SignerRole.KIOSK, "Máy của " + id),
                key(first, SignerRole.COMMITTEE, "Nguyễn Văn An"),
                key(second, SignerRole.COMMITTEE, "Trần Thị Bình"));
    }

    RegisteredKey key(SigningKey key, SignerRole role, String holder) {
        Optional<String> of = role == SignerRole.COMMITTEE ? Optional.of(id) : Optional.empty();
        return new RegisteredKey(
                key.verifyingKey(), role, holder, new Scope(of, DAY.minusDays(30), DAY.plusDays(30), false));
    }

    /** The result of an election, counted from ballots drawn by a seed. */
    MadeResult result(int election, long seed) {
        return new MadeResult(congress, congress.elections().get(election), new Random(seed));
    }

    Bundle sign(byte[] result, Issue issue) {
        return sign(result, issue, keys());
    }

    Bundle sign(byte[] result, Issue issue, Bundle.Keys by) {
        return sign(result, new Origin(Kind.RESULT, Hash.over(file), issue, session()), by);
    }

    Bundle sign(byte[] result, Origin origin, Bundle.Keys by) {
        return Bundle.sign(origin, result, "%PDF-1.7 biên bản".getBytes(StandardCharsets.UTF_8), by);
    }

    ClosedSession session() {
        return new ClosedSession(
                "session-" + id, CLOSED, "ABCD-EFGH-IJKL-MNOP-QRST", List.of(new Slip(1, 50), new Slip(2, 60)));
    }

    /** The first and only package of an election. */
    Bundle bundle(int election, long seed) {
        return sign(result(election, seed).bytes(), Issue.FIRST);
    }

    /** What a committee hands over of the first election: {@code congress.json}, {@code keys.json} and {@code result.kqbc}. */
    public static MadeCongress handedOver(Path folder) throws IOException {
        MadeCongress made = new MadeCongress("xa-mau", 1);
        Files.write(folder.resolve("congress.json"), made.file);
        ObjectNode register = JsonMapper.builder().build().createObjectNode().put("schema", 1);
        ArrayNode keys = register.putArray("keys");
        for (RegisteredKey key : made.registered()) {
            ObjectNode entry = keys.addObject()
                    .put("role", key.role() == SignerRole.KIOSK ? "kiosk" : "committee")
                    .put("holder", key.holder())
                    .put("key", Base64.getEncoder().encodeToString(key.key().bytes()))
                    .put("from", key.scope().from().toString())
                    .put("until", key.scope().until().toString())
                    .put("revoked", false);
            key.scope().congress().ifPresent(congress -> entry.put("congress", congress));
        }
        Files.writeString(folder.resolve("keys.json"), register.toString());
        Files.write(folder.resolve("result.kqbc"), made.bundle(0, 7).bytes());
        return made;
    }

    /** The code on the paper minutes of the first election. */
    public String onPaper() {
        return CountedResult.parse(result(0, 7).bytes()).fingerprint();
    }

    /** Who is elected in the first election, in the order of the ballot. */
    public List<String> elected() {
        return CountedResult.parse(result(0, 7).bytes()).people().stream()
                .filter(person -> person.standing().equals(Optional.of(Standing.ELECTED)))
                .map(CountedResult.Person::name)
                .toList();
    }
}
