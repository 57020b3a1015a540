package vn.kiemphieu.counter.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.counter.conclusion.Conclusion;
import vn.kiemphieu.counter.conclusion.ConclusionsFile;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.testballots.demo.DemoDeck;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** What the committee of the demonstration concludes: of each sheet it is asked about, what the deck has recorded. */
final class DemoConclusions implements Concluding {
    private static final String FILE = "conclusions.json";
    private static final List<String> COMMITTEE = List.of("Trần Hữu Lập", "Võ Thị Ngân");

    private final OutFolder out;
    private final DemoDeck deck;
    private final Map<String, vn.kiemphieu.testballots.demo.Conclusion> recorded = new HashMap<>();

    DemoConclusions(OutFolder out, DemoDeck deck) {
        this.out = out;
        this.deck = deck;
        for (DemoSheet sheet : deck.sheets()) {
            recorded.put(sheet.name(), sheet.conclusion());
        }
    }

    Path file() {
        return out.file(FILE);
    }

    @Override
    public List<Conclusion> on(List<Counted> counted) {
        ArrayNode entries = JsonMapper.builder().build().createArrayNode();
        for (Counted each : counted) {
            switch (each.status()) {
                case REFERRED, FOREIGN, UNREADABLE, DUPLICATE -> conclude(each, entries.addObject());
                case VALID, BACK, KEYED -> {}
            }
        }
        out.write(FILE, (entries.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
        return ConclusionsFile.read(file(), deck.election());
    }

    private void conclude(Counted counted, ObjectNode entry) {
        ReadPage first = counted.pages().get(0);
        if (counted instanceof Counted.Ballot ballot) {
            entry.put("ballot", ballot.id());
        } else {
            entry.put("sha256", first.sha256());
        }
        var conclusion = recorded.get(first.file().file().getFileName().toString());
        entry.put("as", conclusion.as());
        conclusion.ground().ifPresent(ground -> entry.put("ground", ground));
        if (!conclusion.rows().isEmpty()) {
            ObjectNode rows = entry.putObject("rows");
            new TreeMap<>(conclusion.rows()).forEach((row, vote) -> rows.put(row.toString(), vote));
        }
        COMMITTEE.forEach(entry.putArray("by")::add);
    }
}
