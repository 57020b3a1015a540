package vn.kiemphieu.suite.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.organisation.Change.Made;
import vn.kiemphieu.suite.organisation.Change.Refused;

/** Which levels the law knows, and when. */
public final class Levels {
    private final AuditLog log;

    public Levels(AuditLog log) {
        this.log = log;
    }

    /** All of them, from the top. */
    public List<Level> all(Handle handle) {
        return handle.createQuery("SELECT * FROM unit_level ORDER BY place, code")
                .map((row, context) -> level(row))
                .list();
    }

    /** The level of a code. */
    public Optional<Level> find(Handle handle, String code) {
        return handle.createQuery("SELECT * FROM unit_level WHERE code = :code")
                .bind("code", code)
                .map((row, context) -> level(row))
                .findOne();
    }

    /** Writes down a level that there is from a day. */
    public Change introduce(Handle handle, String actor, Level level) {
        if (find(handle, level.code()).isPresent()) {
            return new Refused("Đã có cấp " + level.code() + "; hãy chọn mã khác.");
        }
        handle.createUpdate("INSERT INTO unit_level (code, name, place, from_day, until_day, source)"
                        + " VALUES (:code, :name, :place, :from, :until, :source)")
                .bind("code", level.code())
                .bind("name", level.name())
                .bind("place", level.place())
                .bind("from", level.period().from().toString())
                .bind("until", level.period().until().map(LocalDate::toString).orElse(null))
                .bind("source", level.source())
                .execute();
        log.write(handle, actor, "level.introduced", level.code(), level.name() + "; " + level.source());
        return new Made();
    }

    /** Ends a level from a day on; every unit has to be at another level, or dissolved, by that day. */
    public Change end(Handle handle, String actor, String code, LocalDate day, String source) {
        Optional<Level> level = find(handle, code);
        if (level.isEmpty()) {
            return new Refused("Không có cấp " + code + "; hãy kiểm tra lại mã cấp.");
        }
        if (level.get().period().until().isPresent()) {
            return new Refused("Cấp " + level.get().name() + " đã kết thúc từ trước.");
        }
        if (!day.isAfter(level.get().period().from())) {
            return new Refused("Ngày kết thúc phải sau ngày bắt đầu "
                    + VietnameseDay.of(level.get().period().from()) + ".");
        }
        int left = handle.createQuery("SELECT COUNT(*) FROM unit_version WHERE level = :level"
                        + " AND (until_day IS NULL OR until_day > :day)")
                .bind("level", code)
                .bind("day", day.toString())
                .mapTo(Integer.class)
                .one();
        if (left > 0) {
            return new Refused("Còn " + left + " đơn vị ở cấp " + level.get().name() + " từ ngày "
                    + VietnameseDay.of(day) + "; hãy giải thể hoặc chuyển cấp các đơn vị ấy trước.");
        }
        handle.createUpdate("UPDATE unit_level SET until_day = :day, source = :source WHERE code = :code")
                .bind("day", day.toString())
                .bind("source", source)
                .bind("code", code)
                .execute();
        log.write(handle, actor, "level.ended", code, "từ " + day + "; " + source);
        return new Made();
    }

    static Level level(ResultSet row) throws SQLException {
        return new Level(
                row.getString("code"),
                row.getString("name"),
                row.getInt("place"),
                Period.of(row),
                row.getString("source"));
    }
}
