package vn.kiemphieu.tally.ballot;

import java.util.Optional;
import java.util.Set;

/**
 * Rules V1 to V5 as far as a sheet shows them (244-QĐ/TW art. 17.2). V1 is settled before a ballot is read: paper of
 * another election never comes here. V3 cannot be told from V4 by a machine; both are proposed as added writing.
 */
final class WholeSheetRules {
    private WholeSheetRules() {}

    static void addReasons(Set<Remark> remarks, Set<Reason> reasons) {
        remarks.forEach(remark -> reasons.add(reason(remark)));
    }

    /**
     * V4 and V5 propose a ground before the form's own table; V2 only asks. C6: where names are struck instead of boxes
     * marked, empty boxes say nothing of what the voter meant, so the form's table proposes nothing.
     */
    static Optional<InvalidityGround> proposal(Set<Reason> reasons, Optional<Objection> byForm) {
        if (reasons.contains(Reason.V4)) {
            return Optional.of(InvalidityGround.KY_TEN_VIET_THEM);
        }
        if (reasons.contains(Reason.V5)) {
            return Optional.of(InvalidityGround.DANH_DAU_NHIEU_MUC);
        }
        return reasons.contains(Reason.C6) ? Optional.empty() : byForm.map(Objection::ground);
    }

    private static Reason reason(Remark remark) {
        return switch (remark) {
            case INK_OUTSIDE, INK_ON_BACK -> Reason.V4; // V3, V4
            case SECOND_INK -> Reason.V5;
            case NO_STAMP -> Reason.V2;
            case INK_ON_NAME -> Reason.C6;
            case PAGES_BROKEN -> Reason.PAGES;
        };
    }
}
