package vn.kiemphieu.suite.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param from its first day
 * @param until the first day after it; empty while no end is known
 */
public record Period(LocalDate from, Optional<LocalDate> until) {
    public Period {
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw new IllegalArgumentException("nothing lasts from " + from + " until " + until.get());
        }
    }

    /** Without an end so far. */
    public static Period since(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    /** Whether a day is in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && isOpenAfter(day);
    }

    /** Whether any day after the given one is in it, or that day itself. */
    boolean isOpenAfter(LocalDate day) {
        return until.isEmpty() || day.isBefore(until.get());
    }

    static Period of(ResultSet row) throws SQLException {
        return new Period(
                LocalDate.parse(row.getString("from_day")),
                Optional.ofNullable(row.getString("until_day")).map(LocalDate::parse));
    }
}
