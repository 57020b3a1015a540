package vn.kiemphieu.suite.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Whether a unit would stand above itself on some day. */
final class Circle {
    private Circle() {}

    /** The first day from which on a unit under that parent would close a circle. */
    static Optional<LocalDate> closedBy(Handle handle, String unit, String parent, LocalDate from) {
        List<Version> ahead = handle.createQuery("SELECT * FROM unit_version WHERE unit <> :unit"
                        + " AND (until_day IS NULL OR until_day > :day) ORDER BY from_day, unit")
                .bind("unit", unit)
                .bind("day", from.toString())
                .map((row, context) -> Organisation.version(row))
                .list();
        TreeSet<LocalDate> days = new TreeSet<>(List.of(from));
        ahead.stream()
                .map(version -> version.period().from())
                .filter(from::isBefore)
                .forEach(days::add);
        return days.stream().filter(day -> stands(unit, parent, ahead, day)).findFirst();
    }

    /** Whether the unit is the parent or anywhere above it. */
    private static boolean stands(String unit, String parent, List<Version> versions, LocalDate day) {
        Optional<String> next = Optional.of(parent);
        while (next.isPresent() && !next.get().equals(unit)) {
            String below = next.get();
            next = versions.stream()
                    .filter(version ->
                            version.unit().equals(below) && version.period().holds(day))
                    .findFirst()
                    .flatMap(version -> version.says().parent());
        }
        return next.isPresent();
    }
}
