package vn.kiemphieu.testballots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.ballot.BallotFinding;
import vn.kiemphieu.tally.ballot.BallotReading;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.MarkedBallot.MarkedRow;
import vn.kiemphieu.testballots.MarkedBallot.PlacedMark;
import vn.kiemphieu.testballots.demo.DemoPapers;
import vn.kiemphieu.testballots.mark.MarkKind.Standing;
import vn.kiemphieu.testballots.wear.Grade;

/** The known answers and the engine are two writings of one rule; where nothing was added to a sheet they must agree. */
class PlainRulesTest {
    @Test
    void a_perfect_eye_and_the_engine_come_to_the_known_answer() {
        List<PlannedSheet> sheets = DemoPapers.deck(3, Grade.CLEAN)
                .first(3000)
                .filter(sheet -> sheet.ballot().addition().isEmpty())
                .toList();
        assertTrue(
                sheets.stream().map(sheet -> sheet.truth().reasons()).distinct().count() > 6);
        sheets.forEach(PlainRulesTest::assertAgrees);
    }

    private static void assertAgrees(PlannedSheet sheet) {
        Truth truth = sheet.truth();
        BallotFinding finding = BallotRules.of(sheet.paper().election()).find(seen(sheet));
        if (finding instanceof BallotFinding.Valid valid) {
            Map<Integer, String> votes = truth.rows().stream()
                    .collect(Collectors.toMap(
                            RowTruth::row,
                            row -> valid.choices().choice(row.row()).name().toLowerCase(java.util.Locale.ROOT)));
            assertTrue(!truth.silentlyMisread("valid", votes), sheet::toString);
        } else if (finding instanceof BallotFinding.Referred referred) {
            assertTrue(!truth.good(), sheet::toString);
            Set<String> reasons = referred.reasons().stream().map(Enum::name).collect(Collectors.toSet());
            if (truth.expected() == Expected.REFERRED) {
                assertEquals(truth.reasons(), reasons, sheet::toString);
            }
        }
    }

    private static BallotReading seen(PlannedSheet sheet) {
        Election election = sheet.paper().election();
        List<RowReading> rows = sheet.ballot().rows().stream()
                .map(row -> new RowReading(row.row(), ink(election, row), true))
                .toList();
        return new BallotReading(rows, Set.of());
    }

    private static Map<Column, Ink> ink(Election election, MarkedRow row) {
        Map<Column, Ink> ink = new HashMap<>();
        election.form().columns().forEach(column -> ink.put(column, Ink.NONE));
        for (PlacedMark mark : row.marks()) {
            Standing standing = mark.kind().standing();
            if (standing != Standing.NOTHING) {
                ink.put(mark.column(), standing == Standing.FOR_PEOPLE ? Ink.UNSURE : Ink.PRESENT);
            }
        }
        return ink;
    }
}
