package vn.kiemphieu.counter.keying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.counter.keying.Keying.Complete;
import vn.kiemphieu.counter.keying.Keying.Missing;
import vn.kiemphieu.counter.keying.Keying.Questioned;
import vn.kiemphieu.counter.keying.Keying.Refused;
import vn.kiemphieu.counter.keying.Keying.Taken;
import vn.kiemphieu.counter.keying.Stack.Typed;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.election.BallotForm;

class KeyingTest {
    private final Stack struck = Papers.stack(BallotForm.STRIKE_OUT, 12, 5, 3);
    private final Keying keying = Keying.of(struck);

    @Test
    void struck_numbers_and_ranges_leave_the_others_chosen() {
        assertEquals(
                "Phiếu 1/3 hợp lệ: đồng ý 4 người (1-2, 8-9); không tính 8 người (3-7, 10-12).",
                keying.type("3-7 10,11 12").sentence());
    }

    @Test
    void chosen_numbers_say_the_same_the_other_way_round() {
        Keying chosen = Keying.of(Papers.stack(BallotForm.STRIKE_OUT, 12, 5, 3, Typed.CHOSEN));
        assertEquals(ballot(keying, "3-7 10-12"), ballot(chosen, " 1 2 8–9 "));
    }

    @Test
    void boxes_are_typed_column_by_column_and_what_is_not_typed_is_not_counted() {
        Keying boxes = Keying.of(Papers.stack(BallotForm.TWO_BOXES, 4, 4, 2));
        assertEquals(
                "Phiếu 1/2 hợp lệ: đồng ý 2 người (1-2); không đồng ý 1 người (4); không tính 1 người (3).",
                boxes.type("1-2/4").sentence());
        assertEquals(
                "Phiếu 1/2 hợp lệ: không đồng ý 4 người (1-4).",
                boxes.type("/ 1-4").sentence());
        Keying confidence = Keying.of(Papers.stack(BallotForm.CONFIDENCE, 3, 0, 2));
        assertEquals(
                "Phiếu 1/2 hợp lệ: tín nhiệm cao 1 người (2); tín nhiệm thấp 2 người (1, 3).",
                confidence.type("2//1 3").sentence());
        Keying opinion = Keying.of(Papers.stack(BallotForm.OPINION, 2, 0, 2));
        assertEquals(
                "Phiếu 1/2 hợp lệ: đồng ý 2 người (1-2).", opinion.type("1-2").sentence());
    }

    @ParameterizedTest
    @CsvSource({
        "STRIKE_OUT, '', A3, k6", "STRIKE_OUT, '0', A3, k6", "STRIKE_OUT, 1-12, A1, k5", "ONE_NAME, 0, B2, k7",
        "ONE_NAME, 0, B2, k8", "TWO_BOXES, 0, C4, k5", "OPINION, 0, C4, k5", "CONFIDENCE, 0, C4, k5"
    })
    void what_cannot_be_valid_is_asked_and_never_taken_silently(
            BallotForm form, String typed, Reason rule, String ground) {
        int names = form == BallotForm.ONE_NAME ? 1 : 12;
        int seats = form.elects() ? form == BallotForm.STRIKE_OUT ? 5 : names : 0;
        Keying any = Keying.of(Papers.stack(form, names, seats, 1));
        Questioned asked = (Questioned) any.type(typed);
        assertEquals(rule, asked.against().rule());
        assertTrue(asked.sentence().contains("(quy tắc " + rule + ")"), asked.sentence());
        assertTrue(asked.sentence().contains(ground), asked.sentence());
        assertTrue(any.type(ground) instanceof Taken);
    }

    @Test
    void an_invalid_ballot_is_typed_with_its_ground() {
        assertEquals(
                "Phiếu 1/3 không hợp lệ: có chữ ký hoặc viết thêm.",
                keying.type("K3").sentence());
    }

    @ParameterizedTest
    @CsvSource({
        "k1, KHONG_DO_BKP_PHAT, true, true",
        "k2, NGOAI_DANH_SACH, true, true",
        "k3, KY_TEN_VIET_THEM, true, true",
        "k4, DANH_DAU_NHIEU_MUC, true, true",
        "k5, KHONG_BAU_AI, true, false",
        "k6, BAU_QUA_SO_LUONG, true, false",
        "k7, MOT_NGUOI_CA_HAI, false, true",
        "k8, MOT_NGUOI_BO_TRONG, false, true"
    })
    void every_ground_keeps_its_number_and_one_that_the_form_cannot_have_is_refused(
            String typed, InvalidityGround ground, boolean struckOut, boolean oneName) {
        Keying one = Keying.of(Papers.stack(BallotForm.ONE_NAME, 1, 1, 1));
        assertEquals(struckOut, keying.type(typed) instanceof Taken);
        assertEquals(oneName, one.type(typed) instanceof Taken);
        assertEquals(new Invalid(ground), ballot(struckOut ? keying : one, typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc    | “abc” không phải số thứ tự; gõ số từ 1 đến 12, ví dụ 3 hoặc 3-7.",
                "3 - 7  | “-” không phải số thứ tự; gõ số từ 1 đến 12, ví dụ 3 hoặc 3-7.",
                "13     | Trên phiếu không có “13”; gõ số từ 1 đến 12.",
                "0 3    | Trên phiếu không có “0”; gõ số từ 1 đến 12.",
                "9-13   | Trên phiếu không có “9-13”; gõ số từ 1 đến 12.",
                "7-3    | “7-3” ngược; gõ số nhỏ trước: 3-7.",
                "1-5 5  | Số 5 gõ hai lần; gõ lại cả phiếu, mỗi số một lần.",
                "1 / 2  | Phiếu này không dùng dấu /; chỉ gõ các số, ví dụ 3-7 12.",
                "<      | Mới gõ 0 phiếu, không lấy lại được 1; hãy gõ phiếu đầu tiên.",
                ",      | Không có số nào. Phiếu không có dấu nào thì gõ 0."
            })
    void what_means_nothing_says_what_to_type_instead(String typed, String sentence) {
        assertEquals(new Refused(sentence), keying.type(typed));
    }

    @Test
    void a_row_in_two_columns_and_an_empty_line_are_refused_where_boxes_are_marked() {
        Keying boxes = Keying.of(Papers.stack(BallotForm.TWO_BOXES, 4, 4, 2));
        assertEquals(new Refused("Số 2 gõ hai lần; gõ lại cả phiếu, mỗi số một lần."), boxes.type("1-2 / 2"));
        assertEquals(
                new Refused("Thừa dấu /: phiếu này có 2 cột; gõ lại với nhiều nhất 1 dấu /."), boxes.type("1/2/3"));
        assertEquals(new Refused("Chưa gõ gì. Phiếu không có dấu nào thì gõ 0."), boxes.type("  "));
        assertEquals(new Refused("Không có số nào. Phiếu không có dấu nào thì gõ 0."), boxes.type("/"));
    }

    @Test
    void a_ground_that_is_no_ground_lists_those_there_are() {
        Refused refused = (Refused) keying.type("k9");
        assertTrue(refused.sentence().contains("k6 bầu quá số lượng"), refused.sentence());
        assertTrue(!refused.sentence().contains("k7"), refused.sentence());
    }

    @Test
    void a_batch_is_complete_with_as_many_ballots_as_were_counted_by_hand_and_takes_no_more() {
        Keying two = Keying.replay(struck, List.of("1-7", "k1"));
        assertEquals(new Missing(1), two.finish());
        Keying three = Keying.replay(struck, List.of("1-7", "k1", "2-9"));
        assertEquals(new Complete(struck, three.lines()), three.finish());
        Refused refused = (Refused) three.type("1-7");
        assertTrue(refused.sentence().startsWith("Đã gõ đủ 3 phiếu như đếm tay."), refused.sentence());
        assertTrue(three.type("<") instanceof Taken);
    }

    @Test
    void what_was_taken_back_is_shown() {
        Keying two = Keying.replay(struck, List.of("1-7", "k1"));
        assertEquals(
                "Đã lấy lại 2 phiếu; gõ lại từ phiếu 1, trước đây gõ “1-7”.",
                two.type("< 2").sentence());
        assertEquals(new Refused("Mới gõ 2 phiếu, không lấy lại được 3; gõ < để lấy lại phiếu cuối."), two.type("<3"));
        assertTrue(two.type("<0") instanceof Refused);
    }

    @Test
    void the_screen_says_whose_numbers_are_typed() {
        assertTrue(struck.instruction().contains("BỊ GẠCH"));
        assertTrue(Papers.stack(BallotForm.STRIKE_OUT, 12, 5, 3, Typed.CHOSEN)
                .instruction()
                .contains("ĐƯỢC BẦU"));
        assertTrue(Papers.stack(BallotForm.CONFIDENCE, 3, 0, 3).instruction().contains("TÍN NHIỆM CAO / "));
        assertTrue(Papers.stack(BallotForm.OPINION, 3, 0, 3).instruction().contains("ĐỒNG Ý / KHÔNG ĐỒNG Ý"));
    }

    @Test
    void what_makes_no_batch_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Stack(struck.election(), 0, 3, Typed.STRUCK));
        assertThrows(IllegalArgumentException.class, () -> new Stack(struck.election(), 1, 0, Typed.STRUCK));
        assertThrows(IllegalArgumentException.class, () -> new Stack(struck.election(), 1, 3, Typed.MARKED));
        assertThrows(IllegalArgumentException.class, () -> Papers.stack(BallotForm.ONE_NAME, 1, 1, 3, Typed.CHOSEN));
        assertThrows(IllegalStateException.class, () -> Keying.replay(struck, List.of("0")));
        Line any =
                keying.type("1-7") instanceof Taken taken ? taken.next().lines().get(0) : null;
        assertThrows(IllegalArgumentException.class, () -> new Keying(struck, List.of(any, any, any, any)));
        assertThrows(IllegalArgumentException.class, () -> new Complete(struck, List.of(any)));
    }

    private static Object ballot(Keying from, String typed) {
        return Papers.next(from, typed).orElseThrow().lines().get(0).ballot();
    }
}
