package vn.kiemphieu.counter.kiosk.close;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.Denominator;

/** Places for the figures of paper that the committee counted by hand. */
record PaperFigures(Field printed, Field issued, Field unused, Field spoilt, Field collected, Field present) {
    private static final int REHEARSED_SPOILT = 2;
    private static final int REHEARSED_UNUSED = 10;

    /** @param printed how many ballots the session knows to be printed; 0 for none */
    static PaperFigures empty(int printed) {
        return new PaperFigures(
                Field.number("printed", Words.of("Phiếu đã in", "Printed"))
                        .holding(printed > 0 ? Integer.toString(printed) : ""),
                Field.number("issued", Words.of("Phiếu phát ra", "Issued")),
                Field.number("unused", Words.of("Phiếu còn lại", "Left over")),
                Field.number("spoilt", Words.of("Phiếu hỏng, đổi", "Spoilt")),
                Field.number("collected", Words.of("Phiếu thu về, đếm tay", "Collected, by hand")),
                Field.number("present", Words.of("Đại biểu có mặt", "Present")));
    }

    /** What may be typed in a rehearsal, whose paper nobody can count: all voted, a few ballots spoilt, the rest left over. */
    static Words rehearsed(int printed, int inTheBox) {
        int all = printed >= inTheBox + REHEARSED_SPOILT ? printed : inTheBox + REHEARSED_SPOILT + REHEARSED_UNUSED;
        int unused = all - inTheBox - REHEARSED_SPOILT;
        return Words.of(
                "Tập dượt, gõ các số này: đã in " + all + ", phát ra " + inTheBox + ", còn lại " + unused + ", hỏng "
                        + REHEARSED_SPOILT + ", thu về " + inTheBox + ", có mặt " + inTheBox + ".",
                "Rehearsal, type these: printed " + all + ", issued " + inTheBox + ", left over " + unused + ", spoilt "
                        + REHEARSED_SPOILT + ", collected " + inTheBox + ", present " + inTheBox + ".");
    }

    List<Field> all() {
        return List.of(printed, issued, unused, spoilt, collected, present);
    }

    /** The account as typed; empty, with a mistake told beside a figure, where it is none. */
    Optional<BallotAccount> typed(Denominator denominator) {
        List<Integer> numbers = new ArrayList<>();
        for (Field field : all()) {
            field.number(0, Denominator.MOST).ifPresent(numbers::add);
        }
        if (numbers.size() < all().size()) {
            return Optional.empty();
        }
        int convened = denominator.convened();
        if (numbers.get(5) > convened) {
            present.refuse(Words.of(
                    "Nhiều hơn số được triệu tập (" + convened + ").", "More than were convened (" + convened + ")."));
            return Optional.empty();
        }
        if (numbers.get(1) > numbers.get(5)) {
            issued.refuse(Words.of(
                    "Nhiều hơn số có mặt; mỗi người chỉ nhận một phiếu.",
                    "More than were present; each gets one ballot."));
            return Optional.empty();
        }
        return Optional.of(new BallotAccount(
                numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5)));
    }
}
