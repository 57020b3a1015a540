package vn.kiemphieu.counter.kiosk.close;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.closing.HintWords;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.tally.count.BallotAccount.Imbalance;
import vn.kiemphieu.tally.session.Closing.Mismatch;

/** Where paper and count do not agree, and what to do. */
final class MismatchWords {
    private MismatchWords() {}

    static List<Words> of(Mismatch mismatch) {
        List<Words> sentences = new ArrayList<>();
        mismatch.imbalances().forEach(each -> sentences.add(sentence(each)));
        mismatch.hints().stream().sorted().forEach(hint -> sentences.add(Words.same(HintWords.vietnamese(hint))));
        return sentences;
    }

    private static Words sentence(Imbalance each) {
        return switch (each.identity()) {
            case I1 ->
                Words.of(
                        "Phiếu đã in " + each.left() + ", nhưng phát ra + còn lại + hỏng là " + each.right() + ".",
                        each.left() + " printed, but issued + left over + spoilt is " + each.right() + ".");
            case I2 ->
                Words.of(
                        "Thu về " + each.left() + ", nhưng chỉ phát ra " + each.right() + ".",
                        each.left() + " collected, but only " + each.right() + " issued.");
            case I3 ->
                Words.of(
                        "Đếm tay thu về " + each.left() + ", máy và ban đếm được " + each.right() + ".",
                        each.left() + " collected by hand, " + each.right() + " counted.");
            case I4 ->
                Words.of(
                        "Tổng số phiếu bầu " + each.left() + " vượt mức có thể là " + each.right() + ".",
                        each.left() + " votes are more than the possible " + each.right() + ".");
        };
    }
}
