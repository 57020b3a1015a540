package vn.kiemphieu.counter.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.kiemphieu.tally.check.Position;
import vn.kiemphieu.tally.session.TwoPeople;
import vn.kiemphieu.testballots.demo.Conclusion;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** What lies in the envelopes, sheet by sheet, and files in which two people say so. */
public final class PaperTruth {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String election;
    private final Map<Integer, List<DemoSheet>> batches;

    PaperTruth(String election, Map<Integer, List<DemoSheet>> batches) {
        this.election = election;
        this.batches = batches;
    }

    /** Both read what is there, and the second of them what is made of it. */
    public Path file(Path file, TwoPeople by, Collection<Position> positions, UnaryOperator<ObjectNode> second) {
        ObjectNode root = MAPPER.createObjectNode().put("election", election);
        root.putArray("by").add(by.first()).add(by.second());
        ArrayNode sheets = root.putArray("sheets");
        for (Position at : positions) {
            ObjectNode sheet = sheets.addObject().put("batch", at.batch()).put("sheet", at.sheet());
            sheet.set("first", reading(at));
            sheet.set("second", second.apply(reading(at)));
        }
        try {
            return Files.write(file, MAPPER.writeValueAsBytes(root));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    ObjectNode reading(Position at) {
        DemoSheet sheet = batches.get(at.batch()).get(at.sheet() - 1);
        Conclusion said = sheet.conclusion();
        ObjectNode reading = MAPPER.createObjectNode();
        Optional<String> ground = said.ground();
        if (said.as().equals("valid")) {
            reading.put("as", "valid");
            ArrayNode rows = reading.putArray("rows");
            for (int row = 1; row <= said.rows().size(); row++) {
                rows.add(said.rows().get(row));
            }
        } else if (ground.isPresent()) {
            reading.put("as", "invalid").put("ground", ground.get());
        } else {
            reading.put("as", "other");
        }
        return reading;
    }
}
