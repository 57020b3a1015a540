package vn.kiemphieu.suite.inner.results;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.bundle.Kind;
import vn.kiemphieu.bridge.bundle.Manifest;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.bridge.bundle.Opening;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.bundle.Opening.Rival;
import vn.kiemphieu.bridge.bundle.Opening.TooOld;
import vn.kiemphieu.bridge.bundle.Received;
import vn.kiemphieu.bridge.bundle.Receiver;
import vn.kiemphieu.bridge.bundle.Register;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.inner.keys.KeptKey;
import vn.kiemphieu.suite.inner.keys.Keys;
import vn.kiemphieu.suite.inner.results.Check.Outcome;
import vn.kiemphieu.suite.inner.results.Check.Verdict;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.tally.election.Mode;

/**
 * The front door for packages, from a form or from a stick: each is taken in whole, with its checks and its entry in the audit
 * log, or nothing of it is kept but that it was refused.
 */
public final class Results {
    private final Desk desk;
    private final Keys keys;
    private final CongressFiles congresses;

    /**
     * The packages in a database.
     *
     * @param clock in the zone whose days count
     */
    public Results(Database database, AuditLog audit, Clock clock, Keys keys, CongressFiles congresses) {
        this.desk = new Desk(database, audit, clock);
        this.keys = keys;
        this.congresses = congresses;
    }

    /**
     * A package with all its checks.
     *
     * @param code the groups of the fingerprint that may be shown; empty where something is to be typed from paper
     * @param mistypes how often it was typed wrong since it was last unlocked
     */
    public record Details(
            ResultPackage about, String title, List<Outcome> checks, List<Optional<String>> code, int mistypes) {}

    /** A package of a list. */
    public record Line(ResultPackage about, String unit, String title) {}

    /**
     * Takes a package in, or says why not.
     *
     * @param bytes of the file; one byte more than the largest package has is enough of a larger one
     */
    public Receipt receive(byte[] bytes, SignedIn by) {
        String hash = Hash.over(bytes).hex();
        if (!by.may(Role.RESULTS)) {
            return new Receipt.Refused(hash, Desk.WITHOUT_ROLE.sentence(), new Checklist().all());
        }
        return desk.database()
                .write(handle -> PackageTable.find(handle, hash)
                        .map(known -> (Receipt)
                                new Receipt.Already(hash, known.state().stage()))
                        .orElseGet(() -> examine(handle, hash, bytes, by)));
    }

    private Receipt examine(Handle handle, String hash, byte[] bytes, SignedIn by) {
        Register register = keys.register(handle);
        Opening opening = Opening.of(bytes, receiver(register, handle));
        boolean rival =
                opening instanceof Rival || (opening instanceof TooOld && !PackageTable.isSuperseded(handle, hash));
        if (rival) { // both are held, so it is opened as if it had come first
            opening = Opening.of(bytes, Receiver.of(register));
        }
        Examination examination = Examination.of(opening, bytes.length);
        if (opening instanceof Genuine genuine) {
            examination.warn(genuine, late(handle, genuine));
            examination.content(genuine, congresses.find(handle, congressFile(genuine)));
        }
        List<Outcome> checks = examination.checks().all();
        Optional<String> refusal = examination.refusal();
        if (refusal.isPresent()) {
            desk.audit().write(handle, by.account(), "result.refused", hash, refusal.get());
            return new Receipt.Refused(hash, refusal.get(), checks);
        }
        Genuine genuine = (Genuine) opening;
        Subject subject = genuine.bundle().manifest().subject();
        List<ResultPackage> others = PackageTable.of(handle, subject);
        rival |= others.stream().anyMatch(each -> each.state().stage() == Stage.QUARANTINED);
        State state = rival ? new State.Quarantined(Stage.CHECKED) : new State.Under(Stage.CHECKED);
        PackageTable.insert(handle, genuine, state, by.account(), desk.now());
        PackageTable.put(handle, hash, checks);
        if (rival) {
            quarantine().hold(handle, subject, others);
        }
        desk.audit()
                .write(
                        handle,
                        by.account(),
                        rival ? "result.quarantined" : "result.received",
                        hash,
                        subject.toString());
        return rival ? new Receipt.Quarantined(hash, checks) : new Receipt.Kept(hash, checks);
    }

    /** Whose key counts only since after the session was closed. */
    private List<RegisteredKey> late(Handle handle, Genuine genuine) {
        Instant closed = genuine.bundle().manifest().origin().session().closed().toInstant();
        return genuine.signers().stream()
                .filter(each -> keys.find(handle, each.key().fingerprint())
                        .flatMap(KeptKey::confirmedAt)
                        .filter(closed::isBefore)
                        .isPresent())
                .toList();
    }

    private static Receiver receiver(Register register, Handle handle) {
        return new Receiver(
                register, Mode.OFFICIAL, Kind.RESULT, Optional.empty(), manifest -> newest(handle, manifest));
    }

    private static Optional<Received> newest(Handle handle, Manifest manifest) {
        return PackageTable.of(handle, manifest.subject()).stream()
                .filter(each -> each.state().stage() != Stage.REFUSED)
                .findFirst()
                .map(each ->
                        new Received(each.sequence(), Hash.parse(each.hash()).orElseThrow()));
    }

    private static String congressFile(Genuine genuine) {
        return genuine.bundle().manifest().origin().congressFile().hex();
    }

    /** Where the code of the paper is typed. */
    public Typing typing() {
        return new Typing(desk);
    }

    /** Where a second person approves. */
    public Approving approving() {
        return new Approving(desk, quarantine());
    }

    /** Where the approval from above is entered. */
    public Certifying certifying() {
        return new Certifying(desk);
    }

    /** Where it is decided between packages that contradict one another. */
    public Quarantine quarantine() {
        return new Quarantine(desk);
    }

    /** Every package that was taken in, the newest first. */
    public List<Line> all() {
        return desk.database()
                .read(handle -> handle.createQuery(
                                "SELECT p.*, c.unit, e.title FROM result_package p JOIN registered_congress c ON c.id = p.congress"
                                        + " JOIN registered_election e ON e.file = p.congress_file AND e.election = p.election"
                                        + " AND e.round = p.round ORDER BY p.received_at DESC, p.hash")
                        .map((row, context) ->
                                new Line(PackageTable.row(row), row.getString("unit"), row.getString("title")))
                        .list());
    }

    /** A file of a package whose code was typed from paper; empty before that. */
    public Optional<byte[]> file(String hash, Member file) {
        return desk.database()
                .read(handle -> PackageTable.find(handle, hash)
                        .filter(found -> isTyped(PackageTable.checks(handle, hash)))
                        .flatMap(found -> PackageTable.file(handle, hash, file)));
    }

    /** One package. */
    public Optional<Details> find(String hash) {
        return desk.database().read(handle -> PackageTable.find(handle, hash).map(found -> details(handle, found)));
    }

    private static Details details(Handle handle, ResultPackage found) {
        BlankedCode code = PackageTable.code(handle, found.hash());
        List<Outcome> checks = PackageTable.checks(handle, found.hash());
        String title = handle.createQuery("SELECT c.unit, e.title FROM result_package p"
                        + " JOIN registered_congress c ON c.id = p.congress JOIN registered_election e ON e.file = p.congress_file"
                        + " AND e.election = p.election AND e.round = p.round WHERE p.hash = :hash")
                .bind("hash", found.hash())
                .map((row, context) -> row.getString("unit") + ": " + row.getString("title"))
                .one();
        return new Details(
                found,
                title,
                checks,
                isTyped(checks) ? code.whole() : code.shown(),
                Typing.mistypes(handle, found.hash()).size());
    }

    private static boolean isTyped(List<Outcome> checks) {
        return checks.stream().anyMatch(each -> each.check() == Check.PAPER && each.verdict() == Verdict.PASSED);
    }
}
