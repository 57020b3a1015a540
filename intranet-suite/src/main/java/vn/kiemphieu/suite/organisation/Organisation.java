package vn.kiemphieu.suite.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the organisation is on a day. */
public final class Organisation {
    private Organisation() {}

    /** The whole tree on a day. */
    public static Tree asOf(Handle handle, LocalDate day) {
        List<Unit> units = handle.createQuery("SELECT v.unit, v.name AS unit_name, v.kind, v.parent, l.*,"
                        + " (SELECT c.channel FROM unit_channel c WHERE c.unit = v.unit AND c.from_day <= :day"
                        + " ORDER BY c.from_day DESC LIMIT 1) AS channel"
                        + " FROM unit_version v JOIN unit_level l ON l.code = v.level"
                        + " WHERE v.from_day <= :day AND (v.until_day IS NULL OR v.until_day > :day)"
                        + " ORDER BY l.place, v.unit")
                .bind("day", day.toString())
                .map((row, context) -> unit(row))
                .list();
        return new Tree(day, units);
    }

    /** All that held of a unit and will hold, oldest first; empty if there is no such unit. */
    public static List<Version> history(Handle handle, String unit) {
        return handle.createQuery("SELECT * FROM unit_version WHERE unit = :unit ORDER BY from_day")
                .bind("unit", unit)
                .map((row, context) -> version(row))
                .list();
    }

    static Version version(ResultSet row) throws SQLException {
        Description says = new Description(
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("level"),
                Optional.ofNullable(row.getString("parent")));
        return new Version(row.getString("unit"), says, Period.of(row));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("unit"),
                row.getString("unit_name"),
                Kind.valueOf(row.getString("kind")),
                Levels.level(row),
                Optional.ofNullable(row.getString("parent")),
                Channel.valueOf(row.getString("channel")));
    }
}
