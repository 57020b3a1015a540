package vn.kiemphieu.counter.closing;

import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.Column;

/** Where a mark may stand and whether one was seen there, in people's words. */
public final class MarkWords {
    private MarkWords() {}

    public static String vietnamese(Column column) {
        return switch (column) {
            case NAME -> "gạch tên";
            case AGREE -> "đồng ý";
            case DISAGREE -> "không đồng ý";
            case HIGH -> "tín nhiệm cao";
            case MEDIUM -> "tín nhiệm";
            case LOW -> "tín nhiệm thấp";
        };
    }

    public static String vietnamese(Ink ink) {
        return switch (ink) {
            case NONE -> "không có";
            case PRESENT -> "có";
            case UNSURE -> "chưa chắc";
        };
    }
}
