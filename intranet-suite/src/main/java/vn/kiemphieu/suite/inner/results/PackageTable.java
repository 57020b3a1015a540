package vn.kiemphieu.suite.inner.results;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Manifest;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.suite.inner.results.Check.Outcome;
import vn.kiemphieu.suite.inner.results.Check.Verdict;
import vn.kiemphieu.suite.inner.results.ResultPackage.People;

/** The rows of packages. */
final class PackageTable {
    /** What is shown or handed on by itself, beside the whole package. */
    private static final List<Member> SEPARATE =
            List.of(Member.MANIFEST, Member.MINUTES, Member.REPORT, Member.RESULT, Member.SUMMARY);

    private static final String WHOLE = "package.kqbc";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PackageTable() {}

    static Optional<ResultPackage> find(Handle handle, String hash) {
        return handle.createQuery("SELECT * FROM result_package WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> row(row))
                .findFirst();
    }

    /** Every package of one election, the highest number first. */
    static List<ResultPackage> of(Handle handle, Subject subject) {
        return handle.createQuery("SELECT * FROM result_package"
                        + " WHERE congress = :congress AND election = :election AND round = :round"
                        + " ORDER BY sequence DESC, received_at DESC, hash")
                .bindMethods(subject)
                .map((row, context) -> row(row))
                .list();
    }

    /** Whether a package that counts says that it puts this one right. */
    static boolean isSuperseded(Handle handle, String hash) {
        return handle.createQuery("SELECT COUNT(*) FROM result_package WHERE supersedes = :hash AND stage <> 'REFUSED'")
                        .bind("hash", hash)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    static void insert(Handle handle, Genuine genuine, State state, String by, Instant at) {
        Bundle bundle = genuine.bundle();
        Manifest manifest = bundle.manifest();
        String hash = bundle.hash().hex();
        BlankedCode code = blanks(handle, genuine.result().fingerprint())
                .orElseGet(() -> BlankedCode.drawn(genuine.result().fingerprint(), RANDOM));
        handle.createUpdate("INSERT INTO result_package (hash, congress, election, round, sequence, supersedes,"
                        + " congress_file, fingerprint, first_blank, second_blank, closed_on, stage, stage_detail,"
                        + " received_by, received_at) VALUES (:hash, :congress, :election, :round, :sequence,"
                        + " :supersedes, :file, :fingerprint, :first, :second, :closed, :stage, :detail, :by, :at)")
                .bind("hash", hash)
                .bindMethods(manifest.subject())
                .bind("sequence", manifest.origin().issue().sequence())
                .bind("supersedes", manifest.origin().issue().supersedes().map(each -> each.hex()))
                .bind("file", manifest.origin().congressFile().hex())
                .bind("fingerprint", code.fingerprint())
                .bind("first", code.first())
                .bind("second", code.second())
                .bind(
                        "closed",
                        manifest.origin().session().closed().toLocalDate().toString())
                .bind("stage", state.stage().name())
                .bind("detail", state.detail())
                .bind("by", by)
                .bind("at", at.toString())
                .execute();
        insertFiles(handle, hash, bundle);
        insertSigners(handle, hash, genuine.signers());
    }

    private static void insertFiles(Handle handle, String hash, Bundle bundle) {
        PreparedBatch files =
                handle.prepareBatch("INSERT INTO result_file (hash, name, content) VALUES (:hash, :name, :content)");
        for (Member member : SEPARATE) {
            files.bind("hash", hash)
                    .bind("name", member.fileName())
                    .bind("content", bundle.file(member))
                    .add();
        }
        files.bind("hash", hash)
                .bind("name", WHOLE)
                .bind("content", bundle.bytes())
                .add();
        files.execute();
    }

    private static void insertSigners(Handle handle, String hash, List<RegisteredKey> signers) {
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO result_signer (hash, position, signing_key) VALUES (:hash, :position, :key)");
        for (int i = 0; i < signers.size(); i++) {
            rows.bind("hash", hash)
                    .bind("position", i)
                    .bind("key", signers.get(i).key().fingerprint())
                    .add();
        }
        rows.execute();
    }

    /**
     * Brings a package to another state.
     *
     * @throws IllegalStateException if the table of stages does not know that way
     */
    static void move(Handle handle, ResultPackage from, State to) {
        if (!from.state().stage().leadsTo(to.stage())) {
            throw new IllegalStateException(from.state().stage() + " does not lead to " + to.stage());
        }
        handle.createUpdate("UPDATE result_package SET stage = :stage, stage_detail = :detail WHERE hash = :hash")
                .bind("stage", to.stage().name())
                .bind("detail", to.detail())
                .bind("hash", from.hash())
                .execute();
    }

    static void typed(Handle handle, String hash, String by, Instant at) {
        handle.createUpdate("UPDATE result_package SET typed_by = :by, typed_at = :at WHERE hash = :hash")
                .bind("by", by)
                .bind("at", at.toString())
                .bind("hash", hash)
                .execute();
    }

    static void approved(Handle handle, String hash, String by, Instant at) {
        handle.createUpdate("UPDATE result_package SET approved_by = :by, approved_at = :at WHERE hash = :hash")
                .bind("by", by)
                .bind("at", at.toString())
                .bind("hash", hash)
                .execute();
    }

    static BlankedCode code(Handle handle, String hash) {
        return handle.createQuery("SELECT * FROM result_package WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> codeOf(row))
                .one();
    }

    private static Optional<BlankedCode> blanks(Handle handle, String fingerprint) {
        return handle.createQuery("SELECT * FROM result_package WHERE fingerprint = :fingerprint ORDER BY hash LIMIT 1")
                .bind("fingerprint", fingerprint)
                .map((row, context) -> codeOf(row))
                .findFirst();
    }

    private static BlankedCode codeOf(ResultSet row) throws SQLException {
        return new BlankedCode(row.getString("fingerprint"), row.getInt("first_blank"), row.getInt("second_blank"));
    }

    /** A file of a package. */
    static Optional<byte[]> file(Handle handle, String hash, Member member) {
        return handle.createQuery("SELECT content FROM result_file WHERE hash = :hash AND name = :name")
                .bind("hash", hash)
                .bind("name", member.fileName())
                .map((row, context) -> row.getBytes("content"))
                .findFirst();
    }

    /** The holders of signers' keys that were revoked since. */
    static List<String> revokedSigners(Handle handle, String hash) {
        return handle.createQuery(
                        "SELECT k.holder FROM result_signer s JOIN signing_key k ON k.fingerprint = s.signing_key"
                                + " WHERE s.hash = :hash AND k.revoked_by IS NOT NULL ORDER BY s.position")
                .bind("hash", hash)
                .mapTo(String.class)
                .list();
    }

    /** Who registered or confirmed a key that signed a package, by account. */
    static Set<String> keepersOfKeys(Handle handle, String hash) {
        return handle
                .createQuery(
                        "SELECT k.registered_by, k.confirmed_by FROM result_signer s"
                                + " JOIN signing_key k ON k.fingerprint = s.signing_key WHERE s.hash = :hash ORDER BY s.position")
                .bind("hash", hash)
                .map((row, context) -> List.of(row.getString("registered_by"), row.getString("confirmed_by")))
                .list()
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    static void put(Handle handle, String hash, List<Outcome> outcomes) {
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO result_check (hash, number, verdict, sentence) VALUES (:hash, :number, :verdict, :sentence)"
                        + " ON CONFLICT (hash, number) DO UPDATE SET verdict = :verdict, sentence = :sentence");
        for (Outcome outcome : outcomes) {
            rows.bind("hash", hash)
                    .bind("number", outcome.check().number())
                    .bind("verdict", outcome.verdict().name())
                    .bind("sentence", outcome.sentence())
                    .add();
        }
        rows.execute();
    }

    static List<Outcome> checks(Handle handle, String hash) {
        return handle.createQuery("SELECT * FROM result_check WHERE hash = :hash ORDER BY number")
                .bind("hash", hash)
                .map((row, context) -> new Outcome(
                        Check.of(row.getInt("number")),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("sentence")))
                .list();
    }

    static ResultPackage row(ResultSet row) throws SQLException {
        return new ResultPackage(
                row.getString("hash"),
                new Subject(row.getString("congress"), row.getString("election"), row.getInt("round")),
                row.getInt("sequence"),
                Optional.ofNullable(row.getString("supersedes")),
                LocalDate.parse(row.getString("closed_on")),
                State.of(Stage.valueOf(row.getString("stage")), row.getString("stage_detail")),
                new People(
                        row.getString("received_by"),
                        row.getString("received_at"),
                        Optional.ofNullable(row.getString("typed_by")),
                        Optional.ofNullable(row.getString("approved_by")),
                        Optional.ofNullable(row.getString("approved_at"))));
    }
}
