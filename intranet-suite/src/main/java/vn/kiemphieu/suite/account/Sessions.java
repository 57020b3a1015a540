package vn.kiemphieu.suite.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.store.Database;

/** Which browser belongs to whom. A browser keeps 256 random bits; here stands only their hash. */
public final class Sessions {
    /** Without a request for so long, it is over. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** After so long it is over in any case. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** For the second factor, or for choosing a password. */
    static final Duration UNFINISHED = Duration.ofMinutes(10);

    /** A request is noted at most so often, or looking at pages would write all the time. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Clock clock;

    public Sessions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is still to be done before somebody is signed in. */
    public enum Step {
        CODE,
        NEW_PASSWORD,
        ENROL,
        DONE
    }

    /**
     * A session that is not over.
     *
     * @param step what comes next
     */
    public record Session(Account account, Step step) {}

    /**
     * A session of an account that is not over.
     *
     * @param own whether it is that of the browser that asks
     */
    public record Open(Instant startedAt, Instant usedAt, boolean own) {}

    private record Row(String account, boolean proven, Instant startedAt, Instant usedAt) {}

    /** Who is signed in with a token. */
    public Optional<SignedIn> signedIn(String token) {
        return session(token)
                .filter(session -> session.step() == Step.DONE)
                .map(session -> session.account().signedIn());
    }

    /** The session of a token, also while it is not yet signed in. */
    public Optional<Session> session(String token) {
        Instant now = now();
        String hash = hash(token);
        Optional<Row> row = database.read(handle -> row(handle, hash));
        if (row.isEmpty() || row.get().usedAt().plus(IDLE).isBefore(now)) {
            return Optional.empty();
        }
        Optional<Session> session = database.read(handle -> session(handle, row.get(), now));
        if (session.isPresent() && row.get().usedAt().plus(NOTED).isBefore(now)) {
            database.change(handle ->
                    handle.execute("UPDATE session SET used_at = ? WHERE token_hash = ?", now.toString(), hash));
        }
        return session;
    }

    /** The sessions of an account that are signed in and not over, the newest first. */
    List<Open> open(String account, String token) {
        Instant now = now();
        String own = hash(token);
        return database.read(handle -> handle.createQuery("SELECT token_hash, started_at, used_at FROM session"
                        + " WHERE account = :account AND proven = 1 AND started_at >= :started AND used_at >= :used"
                        + " ORDER BY started_at DESC, token_hash")
                .bind("account", account)
                .bind("started", now.minus(LONGEST).toString())
                .bind("used", now.minus(IDLE).toString())
                .map((row, context) -> new Open(
                        Instant.parse(row.getString("started_at")),
                        Instant.parse(row.getString("used_at")),
                        row.getString("token_hash").equals(own)))
                .list());
    }

    /** A session that has shown a password. */
    String begin(Handle handle, String account) {
        Instant now = now();
        handle.execute(
                "DELETE FROM session WHERE started_at < ?", now.minus(LONGEST).toString());
        String token = token();
        handle.execute(
                "INSERT INTO session (token_hash, account, proven, started_at, used_at) VALUES (?, ?, 0, ?, ?)",
                hash(token),
                account,
                now.toString(),
                now.toString());
        return token;
    }

    /** Another token for a session in which something was decided: whoever knew the old one knows nothing. */
    String renew(Handle handle, String token) {
        String fresh = token();
        handle.execute("UPDATE session SET token_hash = ? WHERE token_hash = ?", hash(fresh), hash(token));
        return fresh;
    }

    /** {@link #renew} for a session that has shown the second factor. */
    String prove(Handle handle, String token) {
        handle.execute("UPDATE session SET proven = 1 WHERE token_hash = ?", hash(token));
        return renew(handle, token);
    }

    void end(Handle handle, String token) {
        handle.execute("DELETE FROM session WHERE token_hash = ?", hash(token));
    }

    void endAll(Handle handle, String account) {
        handle.execute("DELETE FROM session WHERE account = ?", account);
    }

    void endOthers(Handle handle, String account, String token) {
        handle.execute("DELETE FROM session WHERE account = ? AND token_hash <> ?", account, hash(token));
    }

    private static Optional<Session> session(Handle handle, Row row, Instant now) {
        return AccountRows.byId(handle, row.account())
                .filter(AccountRows.Row::active)
                .map(account -> new Session(AccountRows.account(handle, account), step(row, account)))
                .filter(session -> !row.startedAt()
                        .plus(session.step() == Step.DONE ? LONGEST : UNFINISHED)
                        .isBefore(now));
    }

    private static Step step(Row row, AccountRows.Row account) {
        if (account.isEnrolled() && !row.proven()) {
            return Step.CODE;
        }
        if (account.isHandedOut()) {
            return Step.NEW_PASSWORD;
        }
        return account.isEnrolled() ? Step.DONE : Step.ENROL;
    }

    private static Optional<Row> row(Handle handle, String hash) {
        return handle.createQuery("SELECT account, proven, started_at, used_at FROM session WHERE token_hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> new Row(
                        row.getString("account"),
                        row.getInt("proven") == 1,
                        Instant.parse(row.getString("started_at")),
                        Instant.parse(row.getString("used_at"))))
                .findFirst();
    }

    /** In seconds, so that as text the earlier one comes first. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        return Hash.over(token.getBytes(StandardCharsets.US_ASCII)).hex();
    }
}
