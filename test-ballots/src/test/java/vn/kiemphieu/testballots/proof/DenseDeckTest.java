package vn.kiemphieu.testballots.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.wear.Grade;

class DenseDeckTest {
    private final List<PlannedSheet> sheets =
            DenseDeck.of(5, Grade.MODERATE).first(200).toList();

    @Test
    void ten_sheets_have_as_many_positions_as_promised() {
        for (int i = 0; i < sheets.size(); i += DenseDeck.SHEETS_IN_TURN) {
            int positions = sheets.subList(i, i + DenseDeck.SHEETS_IN_TURN).stream()
                    .mapToInt(DenseDeckTest::positions)
                    .sum();
            assertEquals(DenseDeck.POSITIONS_ON_TEN_SHEETS, positions);
        }
        assertEquals(41_590, DenseDeck.sheetsFor(2_000_000));
    }

    @Test
    void no_form_is_rare() {
        Map<BallotForm, Integer> forms = new EnumMap<>(BallotForm.class);
        sheets.forEach(sheet -> forms.merge(sheet.paper().election().form(), 1, Integer::sum));
        assertEquals(3, forms.size());
        forms.forEach((form, many) -> assertTrue(5 * many >= sheets.size(), form + ": " + many));
    }

    private static int positions(PlannedSheet sheet) {
        return sheet.truth().rows().size()
                * sheet.paper().election().form().columns().size();
    }
}
