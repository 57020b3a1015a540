package vn.kiemphieu.counter.audit;

import java.util.List;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.check.Dice;

/** What three parties threw, one after the other; put together it is the seed of the draw. */
final class DiceThrown {
    private static final int PARTIES = 3;
    private static final int LEAST = 10;
    private static final int MOST = 60;

    private DiceThrown() {}

    static Dice of(List<String> thrown) {
        if (thrown.size() != PARTIES) {
            throw new RequestRefused(
                    "--dice", "phải có số gieo của đúng ba bên", "ghi --dice ba lần, theo thứ tự đã gieo");
        }
        String digits = String.join("", thrown);
        if (!thrown.stream().allMatch(each -> each.matches("[0-9]+"))) {
            throw new RequestRefused("--dice", "chỉ có chữ số từ 0 đến 9", "chép lại số đã gieo");
        }
        if (digits.length() < LEAST || digits.length() > MOST) {
            throw new RequestRefused(
                    "--dice",
                    "ba bên gieo được " + digits.length() + " chữ số, phải từ " + LEAST + " đến " + MOST,
                    "gieo thêm cho đủ");
        }
        return new Dice(digits);
    }
}
