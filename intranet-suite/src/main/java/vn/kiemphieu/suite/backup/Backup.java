package vn.kiemphieu.suite.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Zone;

/** Takes everything out of a database as it is at one moment, while others go on working. */
public final class Backup {
    private static final int ROWS_AT_ONCE = 200;

    private final Clock clock;

    public Backup(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes a file that only its owner can read, since secrets of accounts are in it; whole or not at all.
     *
     * @return how many rows
     * @throws IOException if the disk fails
     */
    public long write(Database database, Zone zone, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (FileChannel channel = FileChannel.open(
                part,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            MessageDigest digest = BackupFile.sha256();
            OutputStream out = new DigestOutputStream(
                    new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), digest);
            line(
                    out,
                    BackupFile.header(
                            zone.name().toLowerCase(Locale.ROOT),
                            clock.instant().toString(),
                            database.versions()));
            long rows = database.snapshot(handle -> {
                long written = 0;
                for (Table table : Table.all(handle)) {
                    written += table(handle, table, out);
                }
                return written;
            });
            out.write(BackupFile.lastLine(digest.digest()));
            out.flush();
            channel.force(true);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long table(Handle handle, Table table, OutputStream out) {
        ObjectNode head = BackupFile.JSON.createObjectNode().put("table", table.name());
        ArrayNode columns = head.putArray("columns");
        table.columns().forEach(columns::add);
        line(out, head);
        try (PreparedStatement statement = handle.getConnection().prepareStatement(table.selection())) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                long count = 0;
                for (; rows.next(); count++) {
                    line(out, row(rows));
                }
                return count;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("table " + table.name() + " cannot be read", e);
        }
    }

    private static ArrayNode row(ResultSet rows) throws SQLException {
        ArrayNode row = BackupFile.JSON.createArrayNode();
        ResultSetMetaData types = rows.getMetaData();
        for (int column = 1; column <= types.getColumnCount(); column++) {
            boolean truth =
                    types.getColumnTypeName(column).toLowerCase(Locale.ROOT).startsWith("bool");
            row.add(value(rows, column, truth));
        }
        return row;
    }

    /** SQLite has no truth values of its own. */
    private static JsonNode value(ResultSet rows, int column, boolean truth) throws SQLException {
        Object value = rows.getObject(column);
        if (value == null) {
            return BackupFile.JSON.nullNode();
        } else if (truth) {
            return BackupFile.JSON.getNodeFactory().booleanNode(rows.getBoolean(column));
        } else if (value instanceof String text) {
            return BackupFile.JSON.getNodeFactory().textNode(text);
        } else if (value instanceof Integer || value instanceof Long) {
            return BackupFile.JSON.getNodeFactory().numberNode(((Number) value).longValue());
        } else if (value instanceof byte[] bytes) {
            return BackupFile.JSON.createObjectNode().put("base64", bytes);
        }
        throw new IllegalStateException("no table of ours holds a " + value.getClass());
    }

    private static void line(OutputStream out, JsonNode node) {
        try {
            out.write(BackupFile.JSON.writeValueAsBytes(node));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
