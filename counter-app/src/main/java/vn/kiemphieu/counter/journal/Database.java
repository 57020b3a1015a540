package vn.kiemphieu.counter.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import vn.kiemphieu.bridge.signing.Hash;

/** One SQLite file, used by one process. */
final class Database implements AutoCloseable {
    /** As many as keep the log short: a commit that need not lengthen it takes two thirds of the time. */
    private static final int COMMITS_A_CHECKPOINT = 32;

    private final Path file;
    private final Path log;
    private final Connection connection;
    private Optional<Pulse> pulse = Optional.empty();
    private int commits;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.log = file.resolveSibling(file.getFileName() + "-wal");
        this.connection = connection;
    }

    /** Rows as values; columns count from 1. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * Every commit is on the disk when it returns; nobody else has the file open. The lock comes before anything is read: so
     * SQLite keeps the log's index in its own memory and not in a mapped file, where a full disk kills the program. What the log
     * holds after a crash is written anew: a sync that failed may have left it in the system's memory only (docs/adr/0012).
     */
    static Database durable(Path file) {
        Database database = open(file, new SQLiteConfig());
        boolean durable = false;
        try {
            database.script("PRAGMA locking_mode = EXCLUSIVE");
            database.script("PRAGMA journal_mode = WAL");
            database.script("PRAGMA synchronous = FULL");
            database.all(row -> row.getInt(1), "PRAGMA wal_autocheckpoint = 0");
            database.pulse = Optional.of(Pulse.beside(file));
            database.checkpoint("PASSIVE");
            database.checkpoint("TRUNCATE");
            database.syncLog();
            durable = true;
        } finally {
            if (!durable) {
                database.close();
            }
        }
        return database;
    }

    /** To be written once, synced as a whole and then moved to its name: a crash before leaves nothing to repair. */
    static Database once(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setLockingMode(LockingMode.EXCLUSIVE);
        config.setJournalMode(JournalMode.OFF);
        config.setSynchronous(SynchronousMode.OFF);
        return open(file, config);
    }

    static Database readOnly(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, config);
    }

    private static Database open(Path file, SQLiteConfig config) {
        return JournalFailed.guard(file, () -> {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            return new Database(file, connection);
        });
    }

    /** The bytes of a column that is never empty. */
    static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        if (bytes == null) {
            throw new JournalTampered("một ô trong sổ bị xóa trống");
        }
        return bytes;
    }

    /** A column with a hash. */
    static Hash hash(ResultSet row, int column) throws SQLException {
        byte[] bytes = bytes(row, column);
        if (bytes.length != Hash.BYTES) {
            throw new JournalTampered("một mã băm không đủ dài");
        }
        return Hash.of(bytes);
    }

    /** Runs statements in one commit: all of them or none. After a failure the file is closed, which undoes them. */
    void inOneCommit(Runnable statements) {
        boolean done = false;
        shortenLog();
        script("BEGIN IMMEDIATE");
        try {
            statements.run();
            script("COMMIT");
            pulse.ifPresent(Pulse::beat);
            done = true;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    /** SQLite does so by itself too, but says nothing when it fails. */
    private void shortenLog() {
        if (commits == COMMITS_A_CHECKPOINT) {
            checkpoint("PASSIVE");
            commits = 0;
        }
        commits++;
    }

    private void checkpoint(String how) {
        all(row -> row.getInt(1), "PRAGMA wal_checkpoint(" + how + ")");
        pulse.ifPresent(Pulse::beat); // before anything in the log is written over
    }

    private void syncLog() {
        attempt(() -> {
            if (Files.exists(log)) {
                DurableFiles.sync(log);
            }
            return null;
        });
    }

    /** Writes the file anew, so that nothing deleted is left in it or in its log. */
    void rewrite() {
        script("VACUUM");
        checkpoint("TRUNCATE");
    }

    /** One statement with its values. */
    int run(String sql, Object... values) {
        return attempt(() -> {
            try (PreparedStatement statement = prepare(sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    void script(String sql) {
        attempt(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    <T> List<T> all(Row<T> row, String sql, Object... values) {
        return attempt(() -> {
            List<T> found = new ArrayList<>();
            try (PreparedStatement statement = prepare(sql, values);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
            return found;
        });
    }

    <T> Optional<T> one(Row<T> row, String sql, Object... values) {
        return all(row, sql, values).stream().findFirst();
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private <T> T attempt(JournalFailed.Work<T> work) {
        return JournalFailed.guard(file, work);
    }

    @Override
    public void close() {
        attempt(() -> {
            connection.close();
            return null;
        });
        pulse.ifPresent(Pulse::close);
    }
}
