package vn.kiemphieu.bridge.cdf;

import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.election.Column;

/** The columns of a ballot in the files of others. */
final class Columns {
    private Columns() {}

    /** What it says of a person when a column speaks for the ballot; of a name to strike out, that it was left standing. */
    static Choice says(Column column) {
        return switch (column) {
            case NAME, AGREE -> Choice.FOR;
            case DISAGREE -> Choice.AGAINST;
            case HIGH -> Choice.HIGH;
            case MEDIUM -> Choice.MEDIUM;
            case LOW -> Choice.LOW;
        };
    }

    static String code(Column column) {
        return switch (column) {
            case NAME -> "ten";
            case AGREE -> "dong-y";
            case DISAGREE -> "khong-dong-y";
            case HIGH -> "tin-nhiem-cao";
            case MEDIUM -> "tin-nhiem";
            case LOW -> "tin-nhiem-thap";
        };
    }
}
