package vn.kiemphieu.counter.people;

/** The steps that take two people, and which two. */
public enum Step {
    DENOMINATOR(PairRule.ONE_OF_COMMITTEE, "nhập số được triệu tập"),
    PROOF_READING(PairRule.ONE_OF_COMMITTEE, "soát bản in"),
    LIST_CHANGE(PairRule.HEAD_AND_OTHER_ROLE, "thay đổi danh sách bầu cử"),
    OPENING(PairRule.HEAD_AND_OTHER_ROLE, "mở phiên kiểm phiếu"),
    SLIP_CORRECTION(PairRule.ONE_OF_COMMITTEE, "sửa số đếm tay của một tập"),
    BATCH_WITHDRAWAL(PairRule.COMMITTEE_AND_OTHER_ROLE, "rút một tập"),
    CONCLUSION(PairRule.BOTH_OF_COMMITTEE, "kết luận phiếu"),
    TAKING_BACK(PairRule.BOTH_OF_COMMITTEE, "rút lại kết luận"),
    CLOSING(PairRule.HEAD_AND_OTHER_ROLE, "đóng phiên kiểm phiếu"),
    EXPORT(PairRule.HEAD_AND_OTHER_ROLE, "xuất kết quả"),
    SEALING(PairRule.HEAD_AND_OTHER_ROLE, "niêm phong"),
    HAND_CHECK_PLAN(PairRule.COMMITTEE_AND_SUPERVISOR, "lập kế hoạch kiểm tra tay"),
    HAND_CHECK_DRAW(PairRule.COMMITTEE_AND_SUPERVISOR, "ghi số đã gieo và rút tờ phiếu"),
    HAND_CHECK_TABLE(PairRule.COMMITTEE_AND_SUPERVISOR, "mở bảng niêm phong để đối chiếu"),
    KEY_DESTRUCTION(PairRule.HEAD_AND_SUPERVISOR, "hủy khóa"),
    STANDBY(PairRule.ONE_OF_COMMITTEE, "chọn thiết bị dự phòng"),
    TAKE_OVER(PairRule.HEAD_AND_OTHER_ROLE, "tiếp quản phiên"),
    PEOPLE_CHANGE(PairRule.COMMITTEE_AND_OTHER_ROLE, "thay đổi danh sách người dùng"),
    UNLOCKING(PairRule.NO_TECHNICIAN, "mở khóa người dùng"),
    CLOCK(PairRule.COMMITTEE_AND_OTHER_ROLE, "chỉnh đồng hồ");

    private final PairRule rule;
    private final String vietnamese;

    Step(PairRule rule, String vietnamese) {
        this.rule = rule;
        this.vietnamese = vietnamese;
    }

    /** Which two. */
    public PairRule rule() {
        return rule;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
