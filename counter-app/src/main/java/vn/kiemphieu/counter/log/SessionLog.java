package vn.kiemphieu.counter.log;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.kiemphieu.bridge.cdf.CsvTable;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;
import vn.kiemphieu.counter.journal.Entry;

/** What happened in a session, entry by entry. */
public final class SessionLog {
    private final List<LogEntry> entries;

    private SessionLog(List<LogEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The log of a chain.
     *
     * @param checkpoints one an entry
     */
    public static SessionLog of(List<Entry> chain, List<SignedCheckpoint> checkpoints) {
        if (chain.size() != checkpoints.size()) {
            throw new IllegalArgumentException("every entry has its checkpoint");
        }
        List<LogEntry> entries = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Entry entry = chain.get(i);
            entries.add(new LogEntry(
                    i + 1,
                    entry.time(),
                    who(entry.facts().path("by")),
                    Sentences.of(entry),
                    checkpoints.get(i).checkpoint().code()));
        }
        return new SessionLog(entries);
    }

    private static String who(JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    public List<LogEntry> entries() {
        return entries;
    }

    /** One line an entry, in UTF-8. */
    public byte[] text() {
        return entries.stream()
                .map(entry -> String.format(
                        "%4d  %s  %s  %s%s%n",
                        entry.number(),
                        entry.time(),
                        entry.code(),
                        entry.who().isEmpty() ? "" : entry.who() + ": ",
                        entry.sentence()))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** For spreadsheets. */
    public byte[] csv() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Số", "Thời gian", "Ai", "Việc", "Mã điểm chốt"));
        entries.forEach(entry -> rows.add(
                List.of(Integer.toString(entry.number()), entry.time(), entry.who(), entry.sentence(), entry.code())));
        return CsvTable.of(rows);
    }
}
