package vn.kiemphieu.counter.closing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.conclusion.Concluded;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.tally.election.Fingerprint;

/** {@code sheets.jsonl}: one line a page, sorted by what is on it, so that nobody sees the order of feeding. */
final class SheetsFile {
    static final String NAME = "sheets.jsonl";

    private static final Comparator<ObjectNode> BY_PICTURE = Comparator.comparing(
                    (ObjectNode line) -> line.get("sha256").textValue())
            .thenComparing(line -> line.get("source").textValue())
            .thenComparing(line -> line.get("page").intValue());

    private final List<ObjectNode> lines = new ArrayList<>();
    private final List<ObjectNode> keyed = new ArrayList<>();

    SheetsFile(Closing closing) {
        SheetLine writer = new SheetLine(closing.paper());
        for (Concluded concluded : closing.all()) {
            if (concluded.counted() instanceof Counted.Keyed) {
                keyed.add(writer.write((Collected) concluded.ending()));
            }
            for (ReadPage page : concluded.counted().pages()) {
                lines.add(writer.write(concluded, page));
            }
        }
        lines.sort(BY_PICTURE);
    }

    int size() {
        return lines.size();
    }

    byte[] bytes() {
        return joined(lines.stream().map(ObjectNode::toString).toList());
    }

    /**
     * Binds every picture, reading and conclusion: SHA-256 of the lines without file name and page, sorted; what {@code jq -c
     * 'del(.source, .page)' sheets.jsonl | LC_ALL=C sort | sha256sum} gives. Keyed ballots have no page and no line in the
     * file; theirs are bound among the others.
     */
    String evidence() {
        List<String> nameless = new ArrayList<>();
        for (ObjectNode line : lines) {
            nameless.add(line.deepCopy().without(List.of("source", "page")).toString());
        }
        keyed.forEach(line -> nameless.add(line.toString()));
        return Fingerprint.sha256Hex(joined(nameless.stream().sorted().toList()));
    }

    private static byte[] joined(List<String> lines) {
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
