package vn.kiemphieu.counter.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that lies in a session's folder, in the hands of somebody who has time, tools and no share. */
final class SeizedDisk {
    private static final int WINDOW = Long.BYTES;

    private final Path folder;
    private final Map<Path, byte[]> files = new TreeMap<>();

    private SeizedDisk(Path folder) {
        this.folder = folder;
    }

    static SeizedDisk of(Path folder) throws IOException {
        SeizedDisk disk = new SeizedDisk(folder);
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                disk.files.put(file, Files.readAllBytes(file));
            }
        }
        return disk;
    }

    /** A record as anybody reads it from the store. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Row(String name, byte[] salt, byte[] bytes, String picture, byte[] sha256, byte[] pixels) {}

    /** Records with the picture of each. */
    List<Row> rows() throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (Path file : databases()) {
            if (column(file, "SELECT 1 FROM sqlite_master WHERE name = 'picture'")
                    .isEmpty()) {
                continue;
            }
            try (Connection connection = open(file);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT r.name, r.salt, r.bytes, p.name, p.sha256, p.bytes"
                            + " FROM record r JOIN picture p ON p.record = r.name")) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getString(1),
                            row.getBytes(2),
                            row.getBytes(3),
                            row.getString(4),
                            row.getBytes(5),
                            row.getBytes(6)));
                }
            }
        }
        return rows;
    }

    List<Path> databases() {
        return files.keySet().stream()
                .filter(file -> file.toString().endsWith(".db"))
                .toList();
    }

    /** The first column of a query as text; empty where it cannot be asked. */
    List<String> column(Path file, String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = open(file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        } catch (SQLException cannotBeAsked) {
            return List.of();
        }
        return found;
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:file:" + file + "?immutable=1");
    }

    /**
     * Where bytes stand first and last in all files one after the other; nothing where they do not.
     *
     * @param needles by whose they are
     */
    Map<String, long[]> places(Map<String, byte[]> needles) {
        Map<Long, List<String>> beginnings = new HashMap<>();
        needles.forEach((name, bytes) -> beginnings
                .computeIfAbsent(ByteBuffer.wrap(bytes).getLong(), any -> new ArrayList<>())
                .add(name));
        Map<String, long[]> found = new HashMap<>();
        long base = 0;
        for (byte[] file : files.values()) {
            for (int at = 0; at + WINDOW <= file.length; at++) {
                long window = ByteBuffer.wrap(file, at, WINDOW).getLong();
                for (String name : beginnings.getOrDefault(window, List.of())) {
                    byte[] needle = needles.get(name);
                    int end = Math.min(file.length, at + needle.length);
                    if (Arrays.equals(file, at, end, needle, 0, needle.length)) {
                        long here = base + at;
                        found.merge(name, new long[] {here, here}, (old, now) -> new long[] {old[0], now[1]});
                    }
                }
            }
            base += file.length;
        }
        return found;
    }

    /** When the file was written that has these bytes in its name. */
    Map<String, Long> times(List<String> names) throws IOException {
        Map<String, Long> times = new HashMap<>();
        for (Path file : files.keySet()) {
            String called = folder.relativize(file).toString();
            for (String name : names) {
                if (called.contains(name)) {
                    times.put(name, Files.getLastModifiedTime(file).toMillis());
                }
            }
        }
        return times;
    }
}
