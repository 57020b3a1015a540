package vn.kiemphieu.counter.conclusion;

import java.util.IdentityHashMap;
import java.util.Optional;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.conclusion.Ending.SetAside;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.setup.Problems;

/**
 * A copy is the same sheet only where its original stays, and is set aside otherwise only together with its original; but
 * another picture of the sheet, fed again, may count in its place.
 */
final class Originals {
    private final IdentityHashMap<Counted, Ending> endings;
    private final Problems problems;

    Originals(IdentityHashMap<Counted, Ending> endings, Problems problems) {
        this.endings = endings;
        this.problems = problems;
    }

    /** Whether the original was set aside itself, so that nothing of the paper is left. */
    static boolean isSetAside(Counted.Duplicate copy, IdentityHashMap<Counted, Ending> endings) {
        return Optional.ofNullable(endings.get(copy.original()))
                .filter(SetAside.class::isInstance)
                .isPresent();
    }

    private static boolean isFedAgain(Counted.Duplicate copy, SetAside aside) {
        return aside.as() == As.REFED && copy.isOtherPicture();
    }

    /** Says where the ending of a copy does not fit the one of its original. */
    void check(Counted counted, Conclusion conclusion) {
        if (!(counted instanceof Counted.Duplicate copy) || !(endings.get(copy) instanceof SetAside aside)) {
            return;
        }
        boolean original = isSetAside(copy, endings);
        if (aside.as() == As.SAME_SHEET && original) {
            problems.add(
                    conclusion.place() + ".as",
                    "ảnh đầu tiên của tờ này đã được để riêng (refed hoặc misfed), không còn phiếu nào để trùng",
                    "ghi cùng kết luận refed hoặc misfed cho bản sao");
        } else if (aside.as() != As.SAME_SHEET && !original && !isFedAgain(copy, aside)) {
            problems.add(
                    conclusion.place() + ".as",
                    "bản sao không thể kết luận là " + aside.as().code() + " khi ảnh đầu tiên không như thế",
                    "chọn same_sheet, hoặc để riêng cả ảnh đầu tiên");
        }
    }
}
