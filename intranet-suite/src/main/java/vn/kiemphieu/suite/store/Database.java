package vn.kiemphieu.suite.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The tables of one zone, in SQLite or PostgreSQL. The same statements run on both: instants and days are text in ISO 8601,
 * instants in UTC; ids are text; bytes are the only type that is spelled in two ways.
 */
public final class Database implements AutoCloseable {
    private static final int TRIES = 20;
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";

    private final HikariDataSource source;
    private final Jdbi jdbi;

    private final boolean server;

    private Database(HikariDataSource source, boolean server) {
        this.source = source;
        this.server = server;
        this.jdbi = Jdbi.create(source);
    }

    /** Opens the tables of a zone, made or brought up to date first. */
    public static Database open(Place place, Zone zone) {
        return open(place, zone, MigrationVersion.LATEST);
    }

    /** Opens them as an older version of the program knew them, for data that was taken out by that version. */
    public static Database openAsOf(Place place, Zone zone, String version) {
        return open(place, zone, MigrationVersion.fromVersion(version));
    }

    private static Database open(Place place, Zone zone, MigrationVersion version) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(place.url());
        config.setMaximumPoolSize(8);
        boolean server = place instanceof Place.Server;
        if (server) {
            config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        }
        HikariDataSource source = connected(config);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/both", "classpath:db/" + zone.folder())
                    .placeholders(Map.of("bytes", server ? "BYTEA" : "BLOB"))
                    .target(version)
                    .load()
                    .migrate();
            return new Database(source, server);
        } catch (FlywayException e) {
            source.close();
            throw new PlaceRefused(
                    "Cơ sở dữ liệu này là của vùng khác, của phiên bản mới hơn hoặc của chương trình khác."
                            + " Hãy kiểm tra --zone và --database; không có gì bị sửa.",
                    e);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static HikariDataSource connected(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new PlaceRefused(
                    "Không mở được cơ sở dữ liệu. Hãy kiểm tra --database, thư mục, tài khoản và máy chủ.", e);
        }
    }

    /** Which migrations made the tables as they are, in order. */
    public List<String> versions() {
        return read(handle -> handle.createQuery(
                        "SELECT version FROM flyway_schema_history WHERE version IS NOT NULL ORDER BY version")
                .mapTo(String.class)
                .list());
    }

    /** Looks something up. */
    public <T> T read(Function<Handle, T> work) {
        return jdbi.withHandle(work::apply);
    }

    /**
     * Does a piece of work whole or not at all, as if nobody else did anything meanwhile. It may be begun anew, so it does
     * nothing outside the database.
     */
    public <T> T write(Function<Handle, T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return jdbi.inTransaction(TransactionIsolationLevel.SERIALIZABLE, work::apply);
            } catch (RuntimeException e) {
                if (tried == TRIES || !isOvertaken(e)) {
                    throw e;
                }
            }
        }
    }

    /** {@link #write} without an answer. */
    public void change(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return true;
        });
    }

    /** Looks at everything as it is at one moment, while others go on writing. */
    public <T> T snapshot(Function<Handle, T> work) {
        if (server) {
            return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply);
        }
        return jdbi.withHandle(handle -> {
            handle.execute("BEGIN DEFERRED"); // the driver's own way would keep writers out
            try {
                return work.apply(handle);
            } finally {
                handle.execute("ROLLBACK");
            }
        });
    }

    /** {@link #write} in which rows may refer to rows that come later. */
    public <T> T load(Function<Handle, T> work) {
        return write(handle -> {
            if (server) {
                return References.looseOnServer(handle, work);
            }
            handle.execute("PRAGMA defer_foreign_keys = ON"); // until the end of the transaction
            return work.apply(handle);
        });
    }

    /** Whether somebody else's work came first and this one has to be done again. */
    private static boolean isOvertaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (SERIALIZATION_FAILURE.equals(sql.getSQLState()) || DEADLOCK.equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        source.close();
    }
}
