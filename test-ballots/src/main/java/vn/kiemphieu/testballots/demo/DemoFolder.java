package vn.kiemphieu.testballots.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.testballots.DrawnSheet;

/**
 * Writes a demonstration to a folder: {@code congress.json}, the pictures under {@code scans}, the known result as
 * {@code expected.json}, what the committee concludes of the sheets certain to wait as {@code conclusions.json}, and
 * what it would conclude of each of the others, if asked, as {@code answers.json}.
 */
public final class DemoFolder {
    private final Path folder;

    public DemoFolder(Path folder) {
        this.folder = folder;
    }

    public void write(DemoDeck deck) {
        List<DemoSheet> sheets = deck.sheets();
        try {
            Files.createDirectories(folder.resolve("scans"));
            List<String> hashes = sheets.parallelStream().map(this::picture).toList();
            Files.write(folder.resolve("congress.json"), DemoCongress.file());
            text("expected.json", deck.result().json());
            text("conclusions.json", entries(sheets, hashes, true));
            text("answers.json", entries(sheets, hashes, false));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the demonstration to " + folder, e);
        }
    }

    private String picture(DemoSheet sheet) {
        DrawnSheet drawn = sheet.draw();
        try {
            Files.write(folder.resolve("scans").resolve(sheet.name()), drawn.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + sheet.name() + " to " + folder, e);
        }
        return drawn.sha256();
    }

    /** One entry per ballot: of one with several pages, under its first. A duplicate waits, the first picture does not. */
    private static String entries(List<DemoSheet> sheets, List<String> hashes, boolean waiting) {
        ArrayNode entries = new ObjectMapper().createArrayNode();
        Set<String> delivered = new HashSet<>();
        for (int i = sheets.size() - 1; i >= 0; i--) {
            DemoSheet sheet = sheets.get(i);
            boolean wanted = sheet.waits() == waiting && sheet.plan().slot().page() == 1;
            if (wanted && delivered.add(hashes.get(i))) {
                entries.add(sheet.conclusion().json(hashes.get(i)));
            }
        }
        return entries.toPrettyString();
    }

    private void text(String name, String content) throws IOException {
        Files.write(folder.resolve(name), (content + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** {@code DemoFolder OUT ELECTION BALLOTS}. */
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        new DemoFolder(Path.of(given.get(0))).write(DemoDeck.of(given.get(1), Integer.parseInt(given.get(2))));
    }
}
