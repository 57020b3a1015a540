package vn.kiemphieu.suite.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * A table as the database describes it.
 *
 * @param key columns that give its rows an order
 */
record Table(String name, List<String> columns, List<String> key) {
    private static final String MIGRATIONS = "flyway_schema_history";

    /** All tables that hold something of ours, by name. */
    static List<Table> all(Handle handle) {
        try {
            Connection connection = handle.getConnection();
            DatabaseMetaData data = connection.getMetaData();
            List<String> names =
                    strings(data.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"}), "TABLE_NAME");
            List<Table> all = new ArrayList<>();
            for (String name : names.stream().sorted().toList()) {
                if (!name.equals(MIGRATIONS) && !name.startsWith("sqlite_")) {
                    all.add(described(data, connection.getSchema(), name));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say which tables it has", e);
        }
    }

    String selection() {
        return "SELECT " + list(columns) + " FROM " + quoted(name) + " ORDER BY " + list(key);
    }

    String insertion() {
        return "INSERT INTO " + quoted(name) + " (" + list(columns) + ") VALUES ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    String emptying() {
        return "DELETE FROM " + quoted(name);
    }

    private static Table described(DatabaseMetaData data, String schema, String name) throws SQLException {
        String exactly = name.replace("_", data.getSearchStringEscape() + "_");
        List<String> columns = strings(data.getColumns(null, schema, exactly, "%"), "COLUMN_NAME");
        List<String> key = strings(data.getPrimaryKeys(null, schema, name), "COLUMN_NAME");
        return new Table(
                name,
                columns.stream().sorted().toList(),
                (key.isEmpty() ? columns : key).stream().sorted().toList());
    }

    private static List<String> strings(ResultSet rows, String column) throws SQLException {
        try (rows) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(column));
            }
            return all;
        }
    }

    private static String list(List<String> names) {
        return names.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
