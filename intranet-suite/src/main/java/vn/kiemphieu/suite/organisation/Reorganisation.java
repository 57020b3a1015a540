package vn.kiemphieu.suite.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.organisation.Change.Made;
import vn.kiemphieu.suite.organisation.Change.Refused;

/**
 * Changes of the organisation, each from a day on, which may lie ahead or behind. What held before that day stays as it is
 * written, and a change goes after every change that is already written of that unit.
 */
public final class Reorganisation {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");

    private final AuditLog log;
    private final Levels levels;

    public Reorganisation(AuditLog log) {
        this.log = log;
        this.levels = new Levels(log);
    }

    /** A new unit. */
    public Change establish(
            Handle handle, String actor, String code, LocalDate from, Description says, Channel channel) {
        if (!CODE.matcher(code).matches()) {
            return new Refused(
                    "Mã đơn vị chỉ có chữ không dấu, số, dấu chấm, gạch nối, dài tối đa 40; hãy sửa \"" + code + "\".");
        }
        if (!Organisation.history(handle, code).isEmpty()) {
            return new Refused("Mã " + code + " đã thuộc về một đơn vị; mã không dùng lại, hãy chọn mã khác.");
        }
        Optional<Refused> refused = refusal(handle, from, says);
        if (refused.isPresent()) {
            return refused.get();
        }
        handle.execute("INSERT INTO unit (code) VALUES (?)", code);
        insert(handle, code, from, says);
        insert(handle, code, from, channel);
        log.write(handle, actor, "unit.established", code, "từ " + from + "; " + told(says) + "; " + channel);
        return new Made();
    }

    /** Another name. */
    public Change rename(Handle handle, String actor, String code, LocalDate from, String name) {
        return name.isBlank()
                ? new Refused("Thiếu tên mới; hãy ghi tên như trong quyết định.")
                : change(handle, actor, "unit.renamed", code, from, says -> says.named(name));
    }

    /** Another unit right above it; with it goes all that is below. */
    public Change move(Handle handle, String actor, String code, LocalDate from, Optional<String> parent) {
        Optional<LocalDate> circle = parent.flatMap(above -> Circle.closedBy(handle, code, above, from));
        if (circle.isPresent()) {
            return new Refused("Đơn vị " + parent.get() + " nằm dưới chính " + code + " từ ngày "
                    + VietnameseDay.of(circle.get()) + "; hãy chọn đơn vị cấp trên khác.");
        }
        return change(handle, actor, "unit.moved", code, from, says -> says.under(parent));
    }

    /** Another level. */
    public Change regrade(Handle handle, String actor, String code, LocalDate from, String level) {
        return change(handle, actor, "unit.regraded", code, from, says -> says.at(level));
    }

    /** Its end; nothing may be right below it from that day on. */
    public Change dissolve(Handle handle, String actor, String code, LocalDate from) {
        List<Version> history = Organisation.history(handle, code);
        Optional<Refused> refused = outOfOrder(history, code, from);
        if (refused.isPresent()) {
            return refused.get();
        }
        List<String> below = handle.createQuery("SELECT DISTINCT unit FROM unit_version WHERE parent = :code"
                        + " AND (until_day IS NULL OR until_day > :day) ORDER BY unit")
                .bind("code", code)
                .bind("day", from.toString())
                .mapTo(String.class)
                .list();
        if (!below.isEmpty()) {
            return new Refused("Từ ngày " + VietnameseDay.of(from) + " còn " + below.size() + " đơn vị trực thuộc, như "
                    + below.get(0) + "; hãy chuyển hoặc giải thể các đơn vị ấy trước.");
        }
        close(handle, code, from);
        log.write(handle, actor, "unit.dissolved", code, "từ " + from);
        return new Made();
    }

    /** Another way for documents to reach it. */
    public Change reach(Handle handle, String actor, String code, LocalDate from, Channel channel) {
        List<Version> history = Organisation.history(handle, code);
        if (history.stream().noneMatch(version -> version.period().holds(from))) {
            return absent(code, from);
        }
        Optional<LocalDate> newest = handle.createQuery("SELECT MAX(from_day) FROM unit_channel WHERE unit = :unit")
                .bind("unit", code)
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
        if (newest.isPresent() && !from.isAfter(newest.get())) {
            return late(code, newest.get());
        }
        insert(handle, code, from, channel);
        log.write(handle, actor, "unit.channel", code, "từ " + from + "; " + channel);
        return new Made();
    }

    private Change change(
            Handle handle,
            String actor,
            String action,
            String code,
            LocalDate from,
            UnaryOperator<Description> decision) {
        List<Version> history = Organisation.history(handle, code);
        Optional<Refused> refused = outOfOrder(history, code, from);
        if (refused.isPresent()) {
            return refused.get();
        }
        Description before = history.get(history.size() - 1).says();
        Description says = decision.apply(before);
        if (says.equals(before)) {
            return new Refused("Đơn vị " + code + " đã như thế; không có gì để đổi.");
        }
        refused = refusal(handle, from, says);
        if (refused.isPresent()) {
            return refused.get();
        }
        close(handle, code, from);
        insert(handle, code, from, says);
        log.write(handle, actor, action, code, "từ " + from + "; " + told(says));
        return new Made();
    }

    private static Optional<Refused> outOfOrder(List<Version> history, String code, LocalDate from) {
        if (history.isEmpty()) {
            return Optional.of(new Refused("Không có đơn vị " + code + "; hãy kiểm tra lại mã."));
        }
        Period newest = history.get(history.size() - 1).period();
        if (newest.until().isPresent()) {
            return Optional.of(new Refused("Đơn vị " + code + " đã giải thể từ ngày "
                    + VietnameseDay.of(newest.until().get()) + "; không đổi được nữa."));
        }
        return from.isAfter(newest.from()) ? Optional.empty() : Optional.of(late(code, newest.from()));
    }

    private Optional<Refused> refusal(Handle handle, LocalDate from, Description says) {
        if (levels.find(handle, says.level())
                .filter(level -> level.period().holds(from))
                .isEmpty()) {
            return Optional.of(new Refused("Ngày " + VietnameseDay.of(from) + " không có cấp " + says.level()
                    + "; hãy chọn cấp đang có hiệu lực."));
        }
        return says.parent().flatMap(parent -> missing(handle, parent, from));
    }

    /** A unit above has to be there from that day on, without an end. */
    private static Optional<Refused> missing(Handle handle, String parent, LocalDate from) {
        List<Version> above = Organisation.history(handle, parent);
        if (above.isEmpty()
                || from.isBefore(above.get(0).period().from())
                || above.get(above.size() - 1).period().until().isPresent()) {
            return Optional.of(new Refused("Đơn vị cấp trên " + parent + " không có, hoặc không còn, từ ngày "
                    + VietnameseDay.of(from) + "; hãy chọn đơn vị khác."));
        }
        return Optional.empty();
    }

    private static Refused late(String code, LocalDate newest) {
        return new Refused("Đơn vị " + code + " đã có thay đổi từ ngày " + VietnameseDay.of(newest)
                + "; thay đổi mới phải từ một ngày sau đó.");
    }

    private static Refused absent(String code, LocalDate day) {
        return new Refused(
                "Ngày " + VietnameseDay.of(day) + " không có đơn vị " + code + "; hãy kiểm tra lại mã và ngày.");
    }

    private static void close(Handle handle, String code, LocalDate from) {
        handle.execute(
                "UPDATE unit_version SET until_day = ? WHERE unit = ? AND until_day IS NULL", from.toString(), code);
    }

    private static void insert(Handle handle, String code, LocalDate from, Description says) {
        handle.createUpdate("INSERT INTO unit_version (unit, from_day, name, kind, level, parent)"
                        + " VALUES (:unit, :from, :name, :kind, :level, :parent)")
                .bind("unit", code)
                .bind("from", from.toString())
                .bind("name", says.name())
                .bind("kind", says.kind())
                .bind("level", says.level())
                .bind("parent", says.parent().orElse(null))
                .execute();
    }

    private static void insert(Handle handle, String code, LocalDate from, Channel channel) {
        handle.execute(
                "INSERT INTO unit_channel (unit, from_day, channel) VALUES (?, ?, ?)",
                code,
                from.toString(),
                channel.name());
    }

    private static String told(Description says) {
        return says.name() + "; " + says.kind() + "; " + says.level() + "; dưới "
                + says.parent().orElse("không");
    }
}
