package vn.kiemphieu.tally.election;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One congress or conference with all its elections.
 *
 * @param id names the congress across kiosks and years, such as {@code ha-tinh-2025}
 * @param name such as "Đại hội đại biểu lần thứ XX"
 * @param unit the party organisation, such as "Đảng bộ tỉnh Hà Tĩnh"
 * @param level the direct superior body as printed above the unit; may be empty
 */
public record Congress(String id, Mode mode, String name, String unit, String level, List<Election> elections) {
    public Congress {
        Ids.require(id, "a congress");
        name = Spelling.tidy(name);
        unit = Spelling.tidy(unit);
        level = Spelling.tidy(level);
        elections = List.copyOf(elections);
        Set<Object> seen = new HashSet<>();
        for (Election election : elections) {
            if (!seen.add(List.of(election.id(), election.round()))) {
                throw new IllegalArgumentException(
                        "election " + election.id() + " stands twice with round " + election.round());
            }
        }
    }

    /** The election of that id; of several rounds, the last. */
    public Optional<Election> election(ElectionId wanted) {
        return elections.stream()
                .filter(e -> e.id().equals(wanted))
                .max((a, b) -> Integer.compare(a.round(), b.round()));
    }
}
