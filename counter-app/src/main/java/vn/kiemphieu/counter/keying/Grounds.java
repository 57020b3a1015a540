package vn.kiemphieu.counter.keying;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Reason;
import vn.kiemphieu.tally.election.BallotForm;

/** The grounds of invalidity that a ballot of a form can have, with the numbers that are typed for them, 1 to 8. */
record Grounds(BallotForm form) {
    /** The first is typed k1. Journals hold these numbers, so nothing changes place here. */
    private static final List<InvalidityGround> NUMBERED = List.of(
            InvalidityGround.KHONG_DO_BKP_PHAT,
            InvalidityGround.NGOAI_DANH_SACH,
            InvalidityGround.KY_TEN_VIET_THEM,
            InvalidityGround.DANH_DAU_NHIEU_MUC,
            InvalidityGround.KHONG_BAU_AI,
            InvalidityGround.BAU_QUA_SO_LUONG,
            InvalidityGround.MOT_NGUOI_CA_HAI,
            InvalidityGround.MOT_NGUOI_BO_TRONG);

    Optional<InvalidityGround> typed(String number) {
        return fitting().stream()
                .filter(ground -> number(ground).equals(number))
                .findFirst();
    }

    /** All of them, to choose from. */
    String list() {
        return list(fitting());
    }

    /** What to type where that rule speaks against a valid ballot. */
    static String list(Reason rule) {
        return list(
                switch (rule) {
                    case A3 -> List.of(InvalidityGround.BAU_QUA_SO_LUONG);
                    case B2 -> List.of(InvalidityGround.MOT_NGUOI_CA_HAI, InvalidityGround.MOT_NGUOI_BO_TRONG);
                    case A1, C4, C5 -> List.of(InvalidityGround.KHONG_BAU_AI);
                    case V1, V2, V3, V4, V5, A4, C6, C7, PAGES ->
                        throw new IllegalStateException("rule " + rule + " is not about what is typed");
                });
    }

    private List<InvalidityGround> fitting() {
        return NUMBERED.stream()
                .filter(ground -> switch (ground) {
                    case MOT_NGUOI_CA_HAI, MOT_NGUOI_BO_TRONG -> form == BallotForm.ONE_NAME;
                    case BAU_QUA_SO_LUONG -> form == BallotForm.STRIKE_OUT;
                    case KHONG_BAU_AI -> form != BallotForm.ONE_NAME;
                    case KHONG_DO_BKP_PHAT, NGOAI_DANH_SACH, KY_TEN_VIET_THEM, DANH_DAU_NHIEU_MUC -> true;
                })
                .toList();
    }

    private static String list(List<InvalidityGround> grounds) {
        return grounds.stream()
                .map(ground -> "k" + number(ground) + " " + ground.vietnamese())
                .collect(Collectors.joining("; "));
    }

    private static String number(InvalidityGround ground) {
        return Integer.toString(NUMBERED.indexOf(ground) + 1);
    }
}
