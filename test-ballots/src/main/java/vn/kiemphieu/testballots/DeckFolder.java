package vn.kiemphieu.testballots;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.kiemphieu.testballots.demo.DemoPapers;
import vn.kiemphieu.testballots.wear.Grade;

/**
 * Writes a deck to a folder: the pictures of each election in a folder of its own, in reading order, and beside them
 * {@code truth.jsonl} with one line per picture.
 */
public final class DeckFolder {
    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    public DeckFolder(Path folder) {
        this.folder = folder;
    }

    /** Draws the sheets on all processors and writes them as they come; the lines keep the order of the deck. */
    public void write(Stream<PlannedSheet> sheets) {
        List<String> lines =
                sheets.parallel().map(PlannedSheet::draw).map(this::write).toList();
        try {
            Files.write(folder.resolve("truth.jsonl"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the known answers to " + folder, e);
        }
    }

    private String write(DrawnSheet sheet) {
        Path file = Path.of(sheet.truth().election()).resolve(sheet.name());
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), sheet.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder.resolve(file), e);
        }
        return line(file, sheet).toString();
    }

    private ObjectNode line(Path file, DrawnSheet sheet) {
        Truth truth = sheet.truth();
        ObjectNode line = json.createObjectNode();
        line.put("file", file.toString().replace('\\', '/'));
        line.put("election", truth.election());
        line.put("round", truth.round());
        line.put("ballot", truth.ballot());
        line.put("page", truth.page());
        line.put("pages", truth.pages());
        line.put("goodBallot", truth.good());
        line.put("expected", truth.expected().name().toLowerCase(Locale.ROOT));
        truth.reasons().stream().sorted().forEach(line.putArray("reasons")::add);
        ArrayNode rows = line.putArray("rows");
        for (RowTruth row : truth.rows()) {
            rows.addObject().put("row", row.row()).put("meaning", row.meaning().word());
        }
        sheet.marks().stream().map(Enum::name).sorted().forEach(line.putArray("marks")::add);
        line.put("grade", sheet.wear().grade().name());
        sheet.wear().kinds().stream().map(Enum::name).sorted().forEach(line.putArray("wear")::add);
        return line;
    }

    /** {@code DeckFolder OUT SEED COUNT GRADE}: ballots of the demonstration's congress, all forms. */
    public static void main(String[] arguments) {
        Iterator<String> given = List.of(arguments).iterator();
        DeckFolder folder = new DeckFolder(Path.of(given.next()));
        long seed = Long.parseLong(given.next());
        int sheets = Integer.parseInt(given.next());
        Grade grade = Grade.valueOf(given.next().toUpperCase(Locale.ROOT));
        folder.write(DemoPapers.deck(seed, grade).first(sheets));
    }
}
