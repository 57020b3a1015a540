package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.CountedLine;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.journal.Names;
import vn.kiemphieu.counter.journal.NewRecord;
import vn.kiemphieu.counter.journal.StoredRecord;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.RecordId;

/**
 * A record of the store, understood.
 *
 * @param batch whose it is; 0 in a closed session, which no longer knows
 * @param withdrawn whether its batch was taken out; known in a closed session only
 * @param original the record that it is a duplicate of; in a closed session only
 * @param decision what people decided of it; in a closed session only
 * @param pictures random names of its pages' pictures, in the order of the pages
 */
record HallRecord(
        RecordId id,
        int batch,
        boolean withdrawn,
        Piece piece,
        Optional<RecordId> original,
        Optional<Decision> decision,
        List<String> pictures,
        StoredRecord stored) {
    /** A record as it comes out of the open batch, under new names. */
    static NewRecord of(Piece piece, int batch, Names names) {
        List<String> pictures = new ArrayList<>();
        Map<String, Integer> places = new TreeMap<>();
        for (ReadPage page : piece.counted().pages()) {
            String name = names.next();
            pictures.add(name);
            places.put(name, FeedAssembly.place(page));
        }
        ObjectNode line = line(piece, pictures);
        line.put("batch", batch);
        return new NewRecord(names.next(), JsonBytes.of(line), places);
    }

    /**
     * What stays of it when the session is closed: nothing of handwriting, scanner and batch.
     *
     * @param told what the machine made of it in the end
     * @param original of a duplicate
     */
    byte[] last(Counted told, Optional<RecordId> original, Optional<Decision> decided) {
        ObjectNode line = bare(told);
        original.ifPresent(id -> line.put("original", id.value()));
        decided.ifPresent(decision -> line.set("decision", decision.json()));
        return JsonBytes.of(line);
    }

    /** What stays of a record whose batch was taken out. */
    byte[] lastWithdrawn() {
        return JsonBytes.of(bare(piece.counted()).put("withdrawn", true));
    }

    private ObjectNode bare(Counted counted) {
        ObjectNode line = line(new Piece(piece.election(), counted), pictures);
        line.set("counted", CountedLine.bare((ObjectNode) line.get("counted")));
        return line;
    }

    private static ObjectNode line(Piece piece, List<String> pictures) {
        ObjectNode line = Facts.none();
        piece.election().ifPresent(id -> line.put("election", id.value()));
        line.set("counted", CountedLine.write(piece.counted()));
        ArrayNode names = line.putArray("pictures");
        pictures.forEach(names::add);
        return line;
    }

    static List<HallRecord> parse(List<StoredRecord> stored, Definition definition) {
        return stored.parallelStream().map(each -> parse(each, definition)).toList();
    }

    private static HallRecord parse(StoredRecord stored, Definition definition) {
        JsonNode line = JsonBytes.tree(stored.bytes());
        Optional<ElectionId> election =
                Optional.ofNullable(line.path("election").textValue()).map(ElectionId::new);
        CountedLine lines = new CountedLine(
                definition.congress(),
                definition.paper(election.orElse(definition.first())).election());
        List<String> pictures = new ArrayList<>();
        line.get("pictures").forEach(name -> pictures.add(name.textValue()));
        return new HallRecord(
                new RecordId(stored.name()),
                line.path("batch").asInt(),
                line.path("withdrawn").asBoolean(),
                new Piece(election, lines.parse(line.get("counted"))),
                Optional.ofNullable(line.path("original").textValue()).map(RecordId::new),
                line.has("decision") ? Optional.of(Decision.of(line.get("decision"))) : Optional.empty(),
                pictures,
                stored);
    }
}
