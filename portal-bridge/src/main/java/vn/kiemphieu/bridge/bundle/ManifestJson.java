package vn.kiemphieu.bridge.bundle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.ClosedSession.Slip;
import vn.kiemphieu.bridge.bundle.Manifest.Listed;
import vn.kiemphieu.bridge.json.JsonPlace;
import vn.kiemphieu.bridge.json.JsonText;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.tally.election.Mode;

/** How a manifest is spelt. Reading is held against writing ({@link Manifest#parse}), so it need not look at what it ignores. */
final class ManifestJson {
    /** The version of bundles that this program writes and reads. */
    static final int SCHEMA = 1;

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        Origin origin = manifest.origin();
        ObjectNode root = JsonText.object()
                .put("schema", SCHEMA)
                .put("kind", JsonPlace.word(origin.kind()))
                .put("mode", JsonPlace.word(manifest.mode()))
                .put("congress", manifest.subject().congress())
                .put("election", manifest.subject().election())
                .put("round", manifest.subject().round())
                .put("congressFile", origin.congressFile().hex())
                .put("sequence", origin.issue().sequence())
                .put("supersedes", origin.issue().supersedes().map(Hash::hex).orElse(null));
        add(root.putObject("session"), origin.session());
        ObjectNode signers = root.putObject("signers");
        signers.put("kiosk", manifest.signers().kiosk());
        signers.putArray("committee")
                .add(manifest.signers().first())
                .add(manifest.signers().second());
        ArrayNode files = root.putArray("files");
        for (Member member : Member.LISTED) {
            Listed listed = manifest.files().get(member);
            files.addObject()
                    .put("name", member.fileName())
                    .put("size", listed.size())
                    .put("sha256", listed.sha256().hex());
        }
        return JsonText.bytes(root);
    }

    private static void add(ObjectNode node, ClosedSession session) {
        node.put("id", session.id())
                .put("closed", SECOND.format(session.closed()))
                .put("code", session.code());
        ArrayNode slips = node.putArray("batches");
        for (Slip slip : session.slips()) {
            slips.addObject().put("number", slip.number()).put("sheets", slip.sheets());
        }
    }

    /** Whether some signed bytes are a manifest of another version. */
    static boolean isOfAnotherVersion(byte[] bytes) {
        try {
            return JsonPlace.parse(Member.MANIFEST.fileName(), bytes)
                            .at("schema")
                            .count()
                    != SCHEMA;
        } catch (IllegalArgumentException noManifest) {
            return false;
        }
    }

    static Manifest read(byte[] bytes) {
        JsonPlace root = JsonPlace.parse(Member.MANIFEST.fileName(), bytes);
        Issue issue = new Issue(
                root.at("sequence").count(),
                root.at("supersedes").node().isNull() ? Optional.empty() : Optional.of(hash(root.at("supersedes"))));
        Origin origin = new Origin(
                root.at("kind").oneOf(Kind.class), hash(root.at("congressFile")), issue, session(root.at("session")));
        Subject subject = new Subject(
                root.at("congress").text(),
                root.at("election").text(),
                root.at("round").count());
        return new Manifest(
                origin,
                root.at("mode").oneOf(Mode.class),
                subject,
                signers(root.at("signers")),
                files(root.at("files")));
    }

    private static ClosedSession session(JsonPlace session) {
        List<Slip> slips = session.at("batches").all().stream()
                .map(each ->
                        new Slip(each.at("number").count(), each.at("sheets").count()))
                .toList();
        return new ClosedSession(
                session.at("id").text(),
                OffsetDateTime.parse(session.at("closed").text(), SECOND),
                session.at("code").text(),
                slips);
    }

    private static Signers signers(JsonPlace signers) {
        List<String> committee = signers.at("committee").texts();
        signers.require(committee.size() == 2, "not two of the committee");
        return new Signers(signers.at("kiosk").text(), committee.get(0), committee.get(1));
    }

    private static Map<Member, Listed> files(JsonPlace files) {
        List<JsonPlace> all = files.all();
        files.require(all.size() == Member.LISTED.size(), "not every file");
        Map<Member, Listed> listed = new EnumMap<>(Member.class);
        for (int i = 0; i < all.size(); i++) {
            JsonPlace file = all.get(i);
            listed.put(Member.LISTED.get(i), new Listed(file.at("size").count(), hash(file.at("sha256"))));
        }
        return listed;
    }

    private static Hash hash(JsonPlace place) {
        return Hash.parse(place.text()).orElseThrow(() -> new IllegalArgumentException("no hash: " + place.text()));
    }
}
