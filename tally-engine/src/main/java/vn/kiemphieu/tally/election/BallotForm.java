package vn.kiemphieu.tally.election;

import java.util.List;

/**
 * The kinds of ballot paper: how a voter marks it and which lists it fits. Source: 244-QĐ/TW art. 17, 190-QĐ/TW art. 15;
 * opinion ballots: 04-HD/TW (2024) forms 4A and 4B; confidence ballots stand outside the election rules.
 */
public enum BallotForm {
    /** Form A: more names than seats; the voter strikes through those not chosen. */
    STRIKE_OUT(List.of(Column.NAME)),
    /** Form B: exactly one name; an X for or against. */
    ONE_NAME(List.of(Column.AGREE, Column.DISAGREE)),
    /** Form C: as many names as seats, at least two; an X per person for or against. */
    TWO_BOXES(List.of(Column.AGREE, Column.DISAGREE)),
    /** Forms 4A and 4B: an X per person for or against entering the list of candidates. */
    OPINION(List.of(Column.AGREE, Column.DISAGREE)),
    /** An X per person in one of three columns of confidence. */
    CONFIDENCE(List.of(Column.HIGH, Column.MEDIUM, Column.LOW));

    private final List<Column> columns;

    BallotForm(List<Column> columns) {
        this.columns = columns;
    }

    /** The places of a row that are measured, from left to right. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether this form elects to seats; the others only ask. */
    public boolean elects() {
        return this == STRIKE_OUT || this == ONE_NAME || this == TWO_BOXES;
    }

    /** Whether a list of so many names for so many seats may be voted on with this form. */
    public boolean fits(int names, int seats) {
        return switch (this) {
            case STRIKE_OUT -> seats >= 1 && names > seats;
            case ONE_NAME -> seats == 1 && names == 1;
            case TWO_BOXES -> seats >= 2 && names == seats;
            case OPINION, CONFIDENCE -> names >= 1;
        };
    }
}
