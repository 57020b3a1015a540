package vn.kiemphieu.suite.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.Handle;

/** Rows on their way into one table, some hundred at a time. */
final class Insertion implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 200;

    private final PreparedStatement statement;
    private int waiting;

    Insertion(Handle handle, Table table) {
        try {
            statement = handle.getConnection().prepareStatement(table.insertion());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void add(JsonNode row) {
        try {
            for (int column = 0; column < row.size(); column++) {
                set(column + 1, row.get(column));
            }
            statement.addBatch();
            waiting++;
            if (waiting == ROWS_AT_ONCE) {
                statement.executeBatch();
                waiting = 0;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void set(int column, JsonNode value) throws SQLException {
        switch (value.getNodeType()) {
            case NULL -> statement.setNull(column, Types.NULL);
            case STRING -> statement.setString(column, value.textValue());
            case NUMBER -> statement.setLong(column, value.longValue());
            case BOOLEAN -> statement.setBoolean(column, value.booleanValue());
            default -> statement.setBytes(column, bytes(value));
        }
    }

    private static byte[] bytes(JsonNode value) {
        try {
            return value.path("base64").binaryValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("a row of the backup does not fit", e);
    }

    @Override
    public void close() {
        try (statement) {
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
