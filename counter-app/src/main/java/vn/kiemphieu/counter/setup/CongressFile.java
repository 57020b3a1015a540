package vn.kiemphieu.counter.setup;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.Mode;

/** Reads a congress file (docs/schema/congress.schema.json) into a {@link Congress}, or says everything that is wrong. */
public final class CongressFile {
    static final int SCHEMA = 1;
    static final Map<String, Mode> MODES = Map.of("official", Mode.OFFICIAL, "rehearsal", Mode.REHEARSAL);

    private final Problems problems;

    private CongressFile(Problems problems) {
        this.problems = problems;
    }

    /**
     * The congress of a file.
     *
     * @throws RequestRefused if anything in it is wrong
     */
    public static Congress read(Path file) {
        Problems problems = new Problems(file);
        Optional<Congress> congress = read(StrictJson.read(file), problems);
        problems.refuseIfAny();
        return congress.orElseThrow(() -> new IllegalStateException("a congress file without problems is a congress"));
    }

    /** The congress of what may become a file; empty where that has problems. */
    static Optional<Congress> read(JsonNode file, Problems problems) {
        return new CongressFile(problems).congress(Part.of(file, "", problems));
    }

    /**
     * The election to work on; of several rounds, the last.
     *
     * @throws RequestRefused if the congress has none of that id
     */
    public static Election election(Congress congress, String id) {
        return congress.elections().stream()
                .filter(election -> election.id().value().equals(id))
                .map(Election::id)
                .findFirst()
                .flatMap(congress::election)
                .orElseThrow(() -> new RequestRefused(
                        "--election " + id, "tệp đại hội không có cuộc bầu này", "chọn một trong: " + ids(congress)));
    }

    private Optional<Congress> congress(Part root) {
        root.number("schema", SCHEMA, SCHEMA);
        Optional<Mode> mode = root.choice("mode", MODES);
        Part heading = root.requiredPart("congress");
        String id = heading.id("id");
        String name = heading.text("name");
        String unit = heading.text("unit");
        String level = heading.optionalText("level");
        heading.refuseOthers();
        List<Election> elections = elections(root, denominators(root));
        root.refuseOthers();
        return problems.any()
                ? Optional.empty()
                : Optional.of(new Congress(id, mode.orElseThrow(), name, unit, level, elections));
    }

    private Map<String, Optional<Denominator>> denominators(Part root) {
        Map<String, Optional<Denominator>> byId = new HashMap<>();
        for (Part part : root.parts("denominators")) {
            String id = part.id("id");
            if (byId.put(id, new DenominatorPart(part, problems).read(id)) != null) {
                problems.add(part.at("id"), "mã \"" + id + "\" đã dùng cho một mục khác", "đặt mã khác");
            }
        }
        if (byId.isEmpty()) {
            problems.add(root.at("denominators"), "chưa có số được triệu tập", "ghi ít nhất một mục");
        }
        return byId;
    }

    private List<Election> elections(Part root, Map<String, Optional<Denominator>> denominators) {
        List<Election> elections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Part> parts = root.parts("elections");
        for (Part part : parts) {
            String id = part.id("id");
            int round = part.number("round", 1, ElectionPart.MOST_ROUNDS);
            if (!seen.add(id + "/" + round)) {
                problems.add(
                        part.at("id"),
                        "cuộc bầu \"" + id + "\" lượt " + round + " đứng hai lần",
                        "đổi mã hoặc số lượt");
            }
            new ElectionPart(part, problems, denominators)
                    .read(new ElectionName(id, round))
                    .ifPresent(elections::add);
        }
        if (parts.isEmpty()) {
            problems.add(root.at("elections"), "chưa có cuộc bầu nào", "ghi ít nhất một cuộc bầu");
        }
        return elections;
    }

    private static String ids(Congress congress) {
        return String.join(
                ", ",
                congress.elections().stream()
                        .map(Election::id)
                        .map(ElectionId::value)
                        .distinct()
                        .toList());
    }

    /** What tells one election from the others. */
    record ElectionName(String id, int round) {}
}
