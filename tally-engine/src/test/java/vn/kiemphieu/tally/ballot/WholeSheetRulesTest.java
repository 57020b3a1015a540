package vn.kiemphieu.tally.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kiemphieu.tally.ballot.InvalidityGround.BAU_QUA_SO_LUONG;
import static vn.kiemphieu.tally.ballot.InvalidityGround.DANH_DAU_NHIEU_MUC;
import static vn.kiemphieu.tally.ballot.InvalidityGround.KY_TEN_VIET_THEM;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.tally.Elections;
import vn.kiemphieu.tally.Readings;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;

/** V1 stands with the paper code, and what people conclude by V1 or V3 with the tally. */
class WholeSheetRulesTest {
    private final BallotRules rules = BallotRules.of(Elections.strikeOut(3, 1, 100));

    @Test
    void v2_a_missing_stamp_is_asked_about_and_nothing_is_proposed() {
        assertEquals(new Referred(Set.of(), Set.of(Reason.V2), Optional.empty()), find("-XX", Remark.NO_STAMP));
    }

    @Test
    void v3_a_name_written_on_the_sheet_looks_like_any_writing_to_the_machine() {
        assertEquals(Set.of(Reason.V4), find("-XX", Remark.INK_OUTSIDE).reasons());
    }

    @ParameterizedTest
    @EnumSource(names = {"INK_OUTSIDE", "INK_ON_BACK"})
    void v4_ink_where_no_mark_belongs_is_referred_as_writing(Remark remark) {
        assertEquals(new Referred(Set.of(), Set.of(Reason.V4), Optional.of(KY_TEN_VIET_THEM)), find("-XX", remark));
    }

    @Test
    void v5_a_second_ink_is_referred_as_an_identifying_mark() {
        assertEquals(
                new Referred(Set.of(), Set.of(Reason.V5), Optional.of(DANH_DAU_NHIEU_MUC)),
                find("-XX", Remark.SECOND_INK));
    }

    @Test
    void v4_and_v5_together_record_both_reasons_and_propose_the_first() {
        assertEquals(
                new Referred(Set.of(), Set.of(Reason.V4, Reason.V5), Optional.of(KY_TEN_VIET_THEM)),
                find("-XX", Remark.SECOND_INK, Remark.INK_OUTSIDE));
    }

    @Test
    void v5_comes_before_the_table_of_the_form() {
        assertEquals(
                new Referred(Set.of(), Set.of(Reason.V5, Reason.A3), Optional.of(DANH_DAU_NHIEU_MUC)),
                find("---", Remark.SECOND_INK));
    }

    @Test
    void v2_leaves_the_proposal_to_the_table_of_the_form() {
        assertEquals(
                new Referred(Set.of(), Set.of(Reason.V2, Reason.A3), Optional.of(BAU_QUA_SO_LUONG)),
                find("---", Remark.NO_STAMP));
    }

    @Test
    void v4_is_proposed_also_where_rows_are_unclear() {
        assertEquals(
                new Referred(Set.of(3), Set.of(Reason.V4, Reason.A4), Optional.of(KY_TEN_VIET_THEM)),
                find("-X?", Remark.INK_OUTSIDE));
    }

    @Test
    void a_ballot_with_broken_pages_is_referred() {
        assertEquals(new Referred(Set.of(), Set.of(Reason.PAGES), Optional.empty()), find("-XX", Remark.PAGES_BROKEN));
    }

    private Referred find(String signs, Remark... remarks) {
        return (Referred) rules.find(Readings.with(Readings.names(signs), remarks));
    }
}
