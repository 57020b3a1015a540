package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Somebody who has the disk and wants another result. */
final class Tampering {
    private final Path folder;
    private final Random random;

    Tampering(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** Does one thing to one file or one table; says what. */
    String something() throws IOException, SQLException {
        return random.nextInt(2) == 0 ? toFile() : toTable();
    }

    private String toFile() throws IOException {
        List<Path> files = files(path -> Files.isRegularFile(path));
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < 2) {
            Files.delete(file);
            return "delete " + file.getFileName();
        }
        int at = random.nextInt(bytes.length);
        String what = switch (random.nextInt(6)) {
            case 0, 1 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield "flip";
            }
            case 2 -> {
                bytes = Arrays.copyOf(bytes, at);
                yield "cut";
            }
            case 3 -> {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(100));
                System.arraycopy(bytes, at, longer, at + longer.length - bytes.length, bytes.length - at);
                bytes = longer;
                yield "insert";
            }
            case 4 -> {
                swap(bytes);
                yield "swap";
            }
            default -> {
                Path other = files.get(random.nextInt(files.size()));
                byte[] others = Files.readAllBytes(other);
                Files.write(other, bytes);
                bytes = others;
                yield "swap with " + other.getFileName();
            }
        };
        Files.write(file, bytes);
        return what + " in " + file.getFileName() + " at " + at;
    }

    private void swap(byte[] bytes) {
        int length = 1 + random.nextInt(Math.max(1, Math.min(4096, bytes.length / 2)));
        int one = random.nextInt(bytes.length - length + 1);
        int other = random.nextInt(bytes.length - length + 1);
        byte[] kept = Arrays.copyOfRange(bytes, one, one + length);
        System.arraycopy(bytes, other, bytes, one, length);
        System.arraycopy(kept, 0, bytes, other, length);
    }

    private String toTable() throws IOException, SQLException {
        List<Path> databases = files(path -> path.toString().endsWith(".db"));
        Path file = databases.get(random.nextInt(databases.size()));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> tables =
                    Tables.column(statement, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
            String table = tables.get(random.nextInt(tables.size()));
            List<String> keys =
                    Tables.column(statement, "SELECT quote(" + key(table) + ") FROM " + table + " ORDER BY 1");
            if (keys.isEmpty()) {
                return toTable();
            }
            String one = keys.get(random.nextInt(keys.size()));
            String other = keys.get(random.nextInt(keys.size()));
            String where = " WHERE quote(" + key(table) + ") = '" + one.replace("'", "''") + "'";
            return change(connection, table, where, other) + " in " + table + " of " + file.getFileName() + " at "
                    + one;
        }
    }

    private String change(Connection connection, String table, String where, String other) throws SQLException {
        String elsewhere = " WHERE quote(" + key(table) + ") = '" + other.replace("'", "''") + "'";
        List<String> blobs = blobs(connection, table);
        String blob = blobs.get(random.nextInt(blobs.size()));
        return switch (random.nextInt(4)) {
            case 0 -> {
                execute(connection, "DELETE FROM " + table + where);
                yield "delete";
            }
            case 1 -> {
                flip(connection, table, blob, where);
                yield "change " + blob;
            }
            case 2 -> {
                String copied = "(SELECT " + blob + " FROM " + table + elsewhere + ")";
                execute(connection, "UPDATE " + table + " SET " + blob + " = " + copied + where);
                yield "copy " + blob + " of " + other;
            }
            default -> {
                String last = "(SELECT " + key(table) + " FROM " + table + where + " LIMIT 1)";
                execute(connection, "DELETE FROM " + table + " WHERE " + key(table) + " > " + last);
                yield "drop the tail";
            }
        };
    }

    private void flip(Connection connection, String table, String blob, String where) throws SQLException {
        byte[] bytes = blob(connection, "SELECT " + blob + " FROM " + table + where);
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE " + table + " SET " + blob + " = ?" + where)) {
            update.setBytes(1, bytes);
            update.executeUpdate();
        }
    }

    private static String key(String table) {
        return switch (table) {
            case "entry" -> "number";
            case "conclusion" -> "commitment";
            case "link", "row" -> "place";
            default -> "name";
        };
    }

    private static List<String> blobs(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return Tables.column(statement, "SELECT name FROM pragma_table_info('" + table + "') WHERE type = 'BLOB'");
        }
    }

    private static byte[] blob(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getBytes(1) : new byte[0];
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<Path> files(Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(which).sorted().toList();
        }
    }
}
