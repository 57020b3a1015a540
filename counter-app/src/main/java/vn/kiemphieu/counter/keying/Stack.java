package vn.kiemphieu.counter.keying;

import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;

/**
 * A batch of ballots to be typed.
 *
 * @param number on its slip, from 1
 * @param declared how many ballots two people counted by hand, at least one
 * @param typed whose numbers are typed
 */
public record Stack(Election election, int number, int declared, Typed typed) {
    private static final String REST =
            "Phiếu không có dấu nào: 0. Phiếu không hợp lệ: k và số của căn cứ. Lấy lại phiếu vừa gõ: <.";

    public Stack {
        if (number < 1 || declared < 1 || declared > Denominator.MOST) {
            throw new IllegalArgumentException("a batch has a number from 1 and 1 to " + Denominator.MOST + " ballots");
        }
        if ((election.form() == BallotForm.STRIKE_OUT) == (typed == Typed.MARKED)) {
            throw new IllegalArgumentException(
                    "names are struck or chosen on a ballot for striking, marked on every other");
        }
    }

    /** Which rows of a ballot are typed. */
    public enum Typed {
        /** Form A: the names struck. */
        STRUCK,
        /** Form A: the names left. */
        CHOSEN,
        /** Every other form: the rows marked, column by column. */
        MARKED
    }

    /** What the screen says above the entry: whose numbers to type. */
    public String instruction() {
        return switch (typed) {
            case STRUCK -> "Gõ số thứ tự những người BỊ GẠCH, ví dụ 3-7 12, rồi Enter. " + REST;
            case CHOSEN -> "Gõ số thứ tự những người ĐƯỢC BẦU (không bị gạch), ví dụ 3-7 12, rồi Enter. " + REST;
            case MARKED ->
                (election.form() == BallotForm.CONFIDENCE
                                ? "Gõ số thứ tự người TÍN NHIỆM CAO / TÍN NHIỆM / TÍN NHIỆM THẤP, ví dụ 1-5 / 6 / 7 8, rồi Enter. "
                                : "Gõ số thứ tự người được ĐỒNG Ý / KHÔNG ĐỒNG Ý, ví dụ 1-5 / 6 8, rồi Enter. "
                                        + "Người bị đánh dấu cả hai ô hoặc bỏ trống thì không gõ. ")
                        + REST;
        };
    }
}
