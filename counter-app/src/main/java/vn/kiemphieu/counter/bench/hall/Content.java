package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kiemphieu.bridge.signing.Hash;

/** Everything that a session's files say, apart from how SQLite lays it out. */
final class Content {
    /** Says what was being read when the program ended; at worst people look at one more picture. */
    private static final String IN_HAND = "in-hand.bin";

    private Content() {}

    /** A hash over it; "broken" where a file cannot be read. */
    static String of(Path folder) throws IOException {
        List<String> said = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".db")) {
                    said.add(name + "\n" + ofDatabase(file));
                } else if (!name.contains(".db-") && !name.endsWith(IN_HAND)) {
                    said.add(name + "\n" + Hash.over(Files.readAllBytes(file)).hex());
                }
            }
        }
        return String.join("\n", said);
    }

    private static String ofDatabase(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> rows = new ArrayList<>();
            for (String table :
                    Tables.column(statement, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
                rows.add(table);
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            byte[] value = row.getBytes(i);
                            rows.add(value == null ? "null" : Hash.over(value).hex());
                        }
                    }
                }
            }
            return String.join("\n", rows);
        } catch (SQLException e) {
            return "broken";
        }
    }
}
