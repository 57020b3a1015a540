package vn.kiemphieu.suite.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
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

    private Database(HikariDataSource source) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /** Opens the tables of a zone, made or brought up to date first. */
    public static Database open(Place place, Zone zone) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(place.url());
        config.setMaximumPoolSize(8);
        boolean server = place instanceof Place.Server;
        if (server) {
            config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        }
        HikariDataSource source = new HikariDataSource(config);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/both", "classpath:db/" + zone.folder())
                    .placeholders(Map.of("bytes", server ? "BYTEA" : "BLOB"))
                    .load()
                    .migrate();
            return new Database(source);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
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
