package vn.kiemphieu.counter.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.cdf.CsvTable;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.people.Role;

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
        return of(chain, checkpoints, id -> id);
    }

    /**
     * The same with elections called by their titles.
     *
     * @param title from the id of an election to what people call it
     */
    public static SessionLog of(List<Entry> chain, List<SignedCheckpoint> checkpoints, UnaryOperator<String> title) {
        if (chain.size() != checkpoints.size()) {
            throw new IllegalArgumentException("every entry has its checkpoint");
        }
        List<LogEntry> entries = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Entry entry = chain.get(i);
            entries.add(new LogEntry(
                    i + 1,
                    entry.time(),
                    who(entry.facts()),
                    Sentences.of(entry, title),
                    checkpoints.get(i).checkpoint().code()));
        }
        return new SessionLog(entries);
    }

    /** Who answers for it, with their roles where two confirmed it; else who worked the machine, where that is known. */
    private static String who(ObjectNode facts) {
        JsonNode names = facts.path("by");
        List<String> people = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String role = Role.of(facts.path("roles").path(i).asText())
                    .map(known -> known.vietnamese() + " ")
                    .orElse("");
            people.add(role + names.get(i).asText());
        }
        return people.isEmpty() ? facts.path("operator").asText() : String.join(", ", people);
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
