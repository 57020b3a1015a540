package vn.kiemphieu.suite.outer.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.kiemphieu.bridge.publication.ProvinceBoard;

/** The boards that were published; of each the newest. */
public final class BoardShelf {
    private BoardShelf() {}

    /** Puts a board in the place of the one before it. */
    public static void put(Handle handle, int number, ProvinceBoard board) {
        handle.createUpdate("DELETE FROM board_unit WHERE board = :id")
                .bind("id", board.id())
                .execute();
        handle.createUpdate("DELETE FROM board WHERE id = :id")
                .bind("id", board.id())
                .execute();
        handle.createUpdate("INSERT INTO board (id, number, title, term) VALUES (:id, :number, :title, :term)")
                .bind("id", board.id())
                .bind("number", number)
                .bind("title", board.title())
                .bind("term", board.term())
                .execute();
        PreparedBatch units =
                handle.prepareBatch("INSERT INTO board_unit (board, position, id, name, level, state, congress, day)"
                        + " VALUES (:board, :position, :id, :name, :level, :state, :congress, :day)");
        for (int position = 0; position < board.units().size(); position++) {
            ProvinceBoard.Unit unit = board.units().get(position);
            units.bind("board", board.id())
                    .bind("position", position)
                    .bind("id", unit.id())
                    .bind("name", unit.name())
                    .bind("level", unit.level())
                    .bind("state", unit.state().name())
                    .bind("congress", unit.congress().orElse(null))
                    .bind("day", unit.day().map(LocalDate::toString).orElse(null))
                    .add();
        }
        if (!board.units().isEmpty()) {
            units.execute();
        }
    }

    /** All boards, the newest publication first. */
    public static List<ProvinceBoard> all(Handle handle) {
        return handle.createQuery("SELECT id, title, term FROM board ORDER BY number DESC")
                .map((row, context) -> new ProvinceBoard(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("term"),
                        units(handle, row.getString("id"))))
                .list();
    }

    /** One board. */
    public static Optional<ProvinceBoard> find(Handle handle, String id) {
        return all(handle).stream().filter(board -> board.id().equals(id)).findFirst();
    }

    private static List<ProvinceBoard.Unit> units(Handle handle, String board) {
        return handle.createQuery("SELECT * FROM board_unit WHERE board = :board ORDER BY position")
                .bind("board", board)
                .map((row, context) -> new ProvinceBoard.Unit(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("level"),
                        ProvinceBoard.State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("congress")),
                        Optional.ofNullable(row.getString("day")).map(LocalDate::parse)))
                .list();
    }
}
