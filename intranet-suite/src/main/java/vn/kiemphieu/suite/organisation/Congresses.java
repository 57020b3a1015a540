package vn.kiemphieu.suite.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.organisation.Change.Made;
import vn.kiemphieu.suite.organisation.Change.Refused;

/** The congresses that were and will be held. */
public final class Congresses {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final AuditLog log;

    public Congresses(AuditLog log) {
        this.log = log;
    }

    /** The congress of an id. */
    public static Optional<Congress> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM congress WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> congress(row))
                .findOne();
    }

    /** Those of one unit, by opening day. */
    public static List<Congress> of(Handle handle, String unit) {
        return handle.createQuery("SELECT * FROM congress WHERE unit = :unit ORDER BY opens, id")
                .bind("unit", unit)
                .map((row, context) -> congress(row))
                .list();
    }

    /** Those of every unit that elect for one term, by opening day. */
    public static List<Congress> electingFor(Handle handle, String term) {
        return handle.createQuery("SELECT * FROM congress WHERE term = :term ORDER BY opens, id")
                .bind("term", term)
                .map((row, context) -> congress(row))
                .list();
    }

    /** A congress to come, or one of the past that is entered later. */
    public Change plan(Handle handle, String actor, Congress congress) {
        if (!ID.matcher(congress.id()).matches()) {
            return new Refused("Mã đại hội chỉ có chữ thường không dấu, số và gạch nối; hãy ghi \"" + congress.id()
                    + "\" đúng như trong tệp đại hội.");
        }
        if (find(handle, congress.id()).isPresent()) {
            return new Refused("Đã có đại hội mang mã " + congress.id() + "; hãy kiểm tra lại mã.");
        }
        Optional<Description> says = Organisation.history(handle, congress.unit()).stream()
                .filter(version -> version.period().holds(congress.opens()))
                .map(Version::says)
                .findFirst();
        if (says.isEmpty()) {
            return new Refused("Ngày " + VietnameseDay.of(congress.opens()) + " không có đơn vị " + congress.unit()
                    + "; hãy kiểm tra lại mã và ngày khai mạc.");
        }
        if (!says.get().level().equals(congress.level())) {
            return new Refused("Ngày " + VietnameseDay.of(congress.opens()) + " đơn vị " + congress.unit() + " ở cấp "
                    + says.get().level() + "; hãy sửa cấp của đại hội.");
        }
        if (congress.name().isBlank() || congress.term().isBlank()) {
            return new Refused("Thiếu tên đại hội hoặc nhiệm kỳ; hãy ghi đủ.");
        }
        handle.createUpdate("INSERT INTO congress (id, unit, name, level, opens, term)"
                        + " VALUES (:id, :unit, :name, :level, :opens, :term)")
                .bind("id", congress.id())
                .bind("unit", congress.unit())
                .bind("name", congress.name())
                .bind("level", congress.level())
                .bind("opens", congress.opens().toString())
                .bind("term", congress.term())
                .execute();
        log.write(handle, actor, "congress.planned", congress.id(), congress.name() + "; " + congress.opens());
        return new Made();
    }

    private static Congress congress(ResultSet row) throws SQLException {
        return new Congress(
                row.getString("id"),
                row.getString("unit"),
                row.getString("name"),
                row.getString("level"),
                LocalDate.parse(row.getString("opens")),
                row.getString("term"));
    }
}
