package vn.kiemphieu.testballots.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the committee of the demonstration concludes when it is asked about a sheet.
 *
 * @param as one of {@code valid, invalid, same_sheet, misfed}
 * @param ground of an invalid ballot
 * @param rows of a valid ballot: the vote in every row of the ballot
 */
public record Conclusion(String as, Optional<String> ground, Map<Integer, String> rows) {
    private static final List<String> COMMITTEE = List.of("Trần Hữu Lập", "Võ Thị Ngân");

    public Conclusion {
        rows = Map.copyOf(rows);
    }

    static Conclusion valid(Map<Integer, String> rows) {
        return new Conclusion("valid", Optional.empty(), rows);
    }

    static Conclusion invalid(String ground) {
        return new Conclusion("invalid", Optional.of(ground), Map.of());
    }

    /** The same picture was counted before. */
    static Conclusion sameSheet() {
        return new Conclusion("same_sheet", Optional.empty(), Map.of());
    }

    /** Not a ballot from the box. */
    static Conclusion misfed() {
        return new Conclusion("misfed", Optional.empty(), Map.of());
    }

    /** An entry of a conclusions file. */
    ObjectNode json(String sha256) {
        ObjectNode entry = new ObjectMapper().createObjectNode();
        entry.put("sha256", sha256);
        entry.put("as", as);
        ground.ifPresent(named -> entry.put("ground", named));
        if (!rows.isEmpty()) {
            ObjectNode votes = entry.putObject("rows");
            new TreeMap<>(rows).forEach((row, vote) -> votes.put(Integer.toString(row), vote));
        }
        COMMITTEE.forEach(entry.putArray("by")::add);
        return entry;
    }
}
