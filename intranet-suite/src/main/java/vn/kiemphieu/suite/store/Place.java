package vn.kiemphieu.suite.store;

import java.nio.file.Path;

/** Where a database is: a file of SQLite, or a PostgreSQL server. */
public sealed interface Place {
    /** The address of the driver. */
    String url();

    /** A file; made when it is not there. */
    record File(Path path) implements Place {
        @Override
        public String url() {
            // WAL with FULL: what was told as done outlives a power cut. IMMEDIATE: who will write waits at the door,
            // not in the middle.
            return "jdbc:sqlite:" + path
                    + "?journal_mode=WAL&synchronous=FULL&foreign_keys=true&busy_timeout=20000&transaction_mode=IMMEDIATE";
        }
    }

    /**
     * A server.
     *
     * @param url of JDBC, {@code jdbc:postgresql://host/database?user=…&password=…}
     */
    record Server(String url) implements Place {}

    /** From the one setting: an address of PostgreSQL, or the path of a file. */
    static Place of(String setting) {
        return setting.startsWith("jdbc:postgresql:") ? new Server(setting) : new File(Path.of(setting));
    }
}
