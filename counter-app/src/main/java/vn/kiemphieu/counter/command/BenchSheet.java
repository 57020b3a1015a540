package vn.kiemphieu.counter.command;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.command.BenchReaders.ForPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.Status;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.Truth;
import vn.kiemphieu.testballots.wear.Grade;

/**
 * One drawn page as it was read.
 *
 * @param status of its ballot
 * @param votes read in its rows, as in {@code sheets.jsonl}
 * @param cpuNanos processor time of decoding and reading
 */
record BenchSheet(PlannedSheet plan, Truth truth, Status status, Map<Integer, String> votes, long cpuNanos) {
    static BenchSheet of(PlannedSheet plan, ReadPage page, Status status, ForPaper paper, long cpuNanos) {
        Map<Integer, String> votes = new HashMap<>();
        page.read()
                .ifPresent(read -> read.rows()
                        .forEach(row -> votes.put(
                                row.row(),
                                paper.rules()
                                        .choice(row)
                                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                                        .orElse("unsure"))));
        return new BenchSheet(plan, plan.truth(), status, votes, cpuNanos);
    }

    boolean misread() {
        return truth.silentlyMisread(status.code(), votes);
    }

    boolean goodNotValid() {
        return truth.goodNotValid(status.code());
    }

    /** The file with its deck: both decks draw a sheet of each number. */
    String name() {
        return (heavy() ? "heavy-" : "clean-") + plan.name();
    }

    /** Rows that say one thing and were read as another. */
    String wrongRows() {
        return truth.rows().stream()
                .filter(row -> !row.meaning().acceptable().contains(votes.getOrDefault(row.row(), "")))
                .map(row -> "dòng " + row.row() + ": " + row.meaning().word() + " → " + votes.get(row.row()))
                .collect(Collectors.joining(", "));
    }

    boolean heavy() {
        return plan.wear().grade() == Grade.HEAVY;
    }

    /** Places where ink was looked for. */
    int positions() {
        return truth.rows().size() * plan.paper().election().form().columns().size();
    }
}
