package vn.kiemphieu.suite.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.organisation.Change.Made;
import vn.kiemphieu.suite.organisation.Change.Refused;

/** The terms of each unit, one after the other. Numbers of documents begin anew with each. */
public final class Terms {
    private final AuditLog log;

    public Terms(AuditLog log) {
        this.log = log;
    }

    /** Every term of a unit, oldest first. */
    public static List<Term> of(Handle handle, String unit) {
        return handle.createQuery("SELECT * FROM term WHERE unit = :unit ORDER BY from_day")
                .bind("unit", unit)
                .map((row, context) -> new Term(row.getString("unit"), row.getString("name"), Period.of(row)))
                .list();
    }

    /** The term that a day is in. */
    public static Optional<Term> on(Handle handle, String unit, LocalDate day) {
        return of(handle, unit).stream()
                .filter(term -> term.period().holds(day))
                .findFirst();
    }

    /**
     * Begins a term and ends the one before on the same day. It begins when the congress closes, or on the day of the first
     * plenum when that meets during the congress (36-HD/VPTW II.1.3.1).
     */
    public Change begin(Handle handle, String actor, String unit, String name, LocalDate from) {
        if (name.isBlank()) {
            return new Refused("Thiếu tên nhiệm kỳ; hãy ghi như 2025–2030.");
        }
        if (Organisation.history(handle, unit).stream()
                .noneMatch(version -> version.period().holds(from))) {
            return new Refused(
                    "Ngày " + VietnameseDay.of(from) + " không có đơn vị " + unit + "; hãy kiểm tra lại mã và ngày.");
        }
        List<Term> before = of(handle, unit);
        if (before.stream().anyMatch(term -> term.name().equals(name))) {
            return new Refused("Đơn vị " + unit + " đã có nhiệm kỳ " + name + "; hãy kiểm tra lại tên.");
        }
        Optional<Term> last = before.stream().reduce((older, newer) -> newer);
        if (last.isPresent() && !from.isAfter(last.get().period().from())) {
            return new Refused("Nhiệm kỳ " + last.get().name() + " bắt đầu từ ngày "
                    + VietnameseDay.of(last.get().period().from()) + "; nhiệm kỳ mới phải bắt đầu sau đó.");
        }
        handle.execute("UPDATE term SET until_day = ? WHERE unit = ? AND until_day IS NULL", from.toString(), unit);
        handle.execute("INSERT INTO term (unit, name, from_day) VALUES (?, ?, ?)", unit, name, from.toString());
        log.write(handle, actor, "term.begun", unit, name + "; từ " + from);
        return new Made();
    }
}
