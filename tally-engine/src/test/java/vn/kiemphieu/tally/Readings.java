package vn.kiemphieu.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kiemphieu.tally.ballot.BallotReading;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;

/** Ballots as they look: X for a cross or a struck name, v for another clear mark, ? for doubt, - for nothing. */
public final class Readings {
    private Readings() {}

    /** A ballot of form A, one sign a name. */
    public static BallotReading names(String signs) {
        return of(BallotForm.STRIKE_OUT, signs.split(""));
    }

    /** A ballot with the boxes đồng ý and không đồng ý, two signs a name. */
    public static BallotReading boxes(String... rows) {
        return of(BallotForm.TWO_BOXES, rows);
    }

    /** A ballot with the boxes high, medium and low, three signs a name. */
    public static BallotReading levels(String... rows) {
        return of(BallotForm.CONFIDENCE, rows);
    }

    public static BallotReading of(BallotForm form, String... rows) {
        List<RowReading> read = new ArrayList<>();
        for (String signs : rows) {
            read.add(row(read.size() + 1, form.columns(), signs));
        }
        return new BallotReading(read, Set.of());
    }

    /** The same ballot with something seen elsewhere on its sheets. */
    public static BallotReading with(BallotReading ballot, Remark... remarks) {
        return new BallotReading(ballot.rows(), Set.of(remarks));
    }

    private static RowReading row(int number, List<Column> columns, String signs) {
        Map<Column, Ink> ink = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            ink.put(columns.get(i), ink(signs.charAt(i)));
        }
        return new RowReading(number, ink, !signs.contains("v"));
    }

    private static Ink ink(char sign) {
        return sign == '-' ? Ink.NONE : sign == '?' ? Ink.UNSURE : Ink.PRESENT;
    }
}
