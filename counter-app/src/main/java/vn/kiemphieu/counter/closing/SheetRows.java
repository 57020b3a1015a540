package vn.kiemphieu.counter.closing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.conclusion.Concluded;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Column;

/**
 * What was seen in the rows of a page, and what they say. Each row of a ballot that counts as valid stands on exactly one
 * line, so that adding up the lines gives the result: where a row was seen, else (keyed from the paper) on the ballot's
 * first page.
 */
final class SheetRows {
    private final ExpectedPaper paper;
    private final int rows;
    private final BallotRules rules;

    SheetRows(ExpectedPaper paper) {
        this.paper = paper;
        this.rows = paper.election().candidates().size();
        this.rules = BallotRules.of(paper.election());
    }

    ArrayNode write(Concluded concluded, ReadPage page, ArrayNode into) {
        Optional<Choices> settled =
                concluded.ending() instanceof Collected collected && collected.ballot() instanceof Valid valid
                        ? Optional.of(valid.choices())
                        : Optional.empty();
        if (settled.isPresent()) {
            writeSettled(concluded.counted(), page, settled.get(), into);
        } else {
            seen(page)
                    .forEach(row ->
                            write(row, rules.choice(row).map(SheetLine::word).orElse("unsure"), into));
        }
        return into;
    }

    /** Every row of a ballot of which no page was seen. */
    ArrayNode write(Collected keyed, ArrayNode into) {
        if (keyed.ballot() instanceof Valid valid) {
            for (int row = 1; row <= rows; row++) {
                into.addObject()
                        .put("row", row)
                        .put("vote", SheetLine.word(valid.choices().choice(row)));
            }
        }
        return into;
    }

    private void writeSettled(Counted counted, ReadPage page, Choices choices, ArrayNode into) {
        List<ReadPage> pages = counted.pages();
        IntStream.rangeClosed(1, rows)
                .filter(row -> home(pages, row).equals(page))
                .mapToObj(row -> seen(page, row).orElseGet(() -> paper.unseen(row)))
                .forEach(row -> write(row, SheetLine.word(choices.choice(row.row())), into));
    }

    private static ReadPage home(List<ReadPage> pages, int row) {
        return pages.stream()
                .filter(page -> seen(page, row).isPresent())
                .findFirst()
                .orElse(pages.get(0));
    }

    private static List<RowReading> seen(ReadPage page) {
        return page.read().map(Read::rows).orElse(List.of());
    }

    private static Optional<RowReading> seen(ReadPage page, int row) {
        return seen(page).stream().filter(reading -> reading.row() == row).findFirst();
    }

    private void write(RowReading row, String vote, ArrayNode into) {
        ObjectNode line = into.addObject();
        line.put("row", row.row());
        ObjectNode ink = line.putObject("ink");
        for (Column column : paper.election().form().columns()) {
            ink.put(SheetLine.word(column), SheetLine.word(row.ink().getOrDefault(column, Ink.UNSURE)));
        }
        line.put("vote", vote);
    }
}
