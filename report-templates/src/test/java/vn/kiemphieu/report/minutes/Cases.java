package vn.kiemphieu.report.minutes;

import static vn.kiemphieu.tally.ballot.InvalidityGround.BAU_QUA_SO_LUONG;
import static vn.kiemphieu.tally.ballot.InvalidityGround.DANH_DAU_NHIEU_MUC;
import static vn.kiemphieu.tally.ballot.InvalidityGround.KHONG_BAU_AI;
import static vn.kiemphieu.tally.ballot.InvalidityGround.KY_TEN_VIET_THEM;
import static vn.kiemphieu.tally.ballot.InvalidityGround.MOT_NGUOI_BO_TRONG;
import static vn.kiemphieu.tally.ballot.InvalidityGround.MOT_NGUOI_CA_HAI;
import static vn.kiemphieu.tally.ballot.InvalidityGround.NGOAI_DANH_SACH;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import vn.kiemphieu.report.minutes.SheetFigures.Backs;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.DeductionGround;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** Counts of an invented congress of 348 delegates, one for each kind of minutes. */
final class Cases {
    static final People PEOPLE = new People(
            "Nguyễn Thị Kiểm",
            List.of("Trần Văn Đếm", "Lê Thị Soát", "Phạm Quốc Xét", "Hoàng Thị Thanh Ghi"),
            List.of("Vũ Minh Máy", "Đặng Thị Quét"),
            "Phan Đình Chủ");
    static final Occasion OCCASION =
            new Occasion("07-BB/BKP", "Hà Tĩnh", "ngày 17 tháng 10 năm 2025", "16 giờ 30 phút");
    static final Provenance PROVENANCE = new Provenance("ABCD-EFGH-IJKL-MNOP-QRST", "bản 0.1.0, mã 4f2a9c07");
    static final Denominator DELEGATES =
            new Denominator("dai-bieu", MeetingKind.D2, 350, List.of(new Deduction(DeductionGround.D2B, 2)));

    private Cases() {}

    /** 59 names for 53 seats, 18 invalid ballots: everybody needed is elected. */
    static MinutesFacts strikeOut() {
        Election election = election(BallotForm.STRIKE_OUT, 53, Names.first(59));
        return facts(election, struck(election, row -> row % 10 == 3 ? 150 : 329 - 2L * row), account(348));
    }

    static MinutesFacts oneName() {
        Election election = election(BallotForm.ONE_NAME, 1, Names.first(1));
        Map<InvalidityGround, Long> invalid = Map.of(MOT_NGUOI_CA_HAI, 2L, MOT_NGUOI_BO_TRONG, 5L);
        return facts(election, boxes(election, 341, invalid, row -> 338), account(348));
    }

    /** Exactly half of D for the only name: not elected. */
    static MinutesFacts oneNameAtHalf() {
        Election election = election(BallotForm.ONE_NAME, 1, Names.first(1));
        return facts(election, boxes(election, 348, Map.of(), row -> 174), account(348));
    }

    static MinutesFacts twoBoxes() {
        Election election = election(BallotForm.TWO_BOXES, 21, Names.first(21));
        Map<InvalidityGround, Long> invalid = Map.of(KHONG_BAU_AI, 3L);
        return facts(election, boxes(election, 345, invalid, row -> 330 - row), account(348));
    }

    /** The last two of 15 seats fall on three people with equal votes. */
    static MinutesFacts tie() {
        Election election = election(BallotForm.STRIKE_OUT, 15, Names.first(18));
        return facts(election, struck(election, row -> row < 13 ? 300 - row : row < 16 ? 201 : 120), account(348));
    }

    /** The re-vote among the three of {@link #tie}: the most votes win without half of D. */
    static MinutesFacts revote() {
        Election election = tie().count()
                .election()
                .next(
                        ElectionKind.REVOTE,
                        BallotForm.STRIKE_OUT,
                        2,
                        Names.first(16).subList(13, 16));
        return facts(election, struck(election, row -> 180 - 20L * row), account(348));
    }

    static MinutesFacts seatsLeft() {
        Election election = election(BallotForm.STRIKE_OUT, 5, Names.first(7));
        return facts(election, struck(election, row -> row < 3 ? 300 - row : 174 - row), account(348));
    }

    static MinutesFacts opinion() {
        Denominator attending = new Denominator("du", MeetingKind.ATTENDING, 345, List.of());
        Election election = new Election(
                new ElectionId("y-kien"),
                1,
                ElectionKind.FIRST,
                title(),
                0,
                BallotForm.OPINION,
                RuleSet.QD_190,
                attending,
                stock(),
                Settings.DEFAULTS,
                Names.first(4));
        Map<InvalidityGround, Long> invalid = Map.of(KHONG_BAU_AI, 1L, KY_TEN_VIET_THEM, 2L);
        return facts(election, boxes(election, 342, invalid, row -> 60 + 44L * row), account(345));
    }

    static MinutesFacts confidence() {
        Denominator members = new Denominator("bch", MeetingKind.D3, 53, List.of());
        Election election = new Election(
                new ElectionId("tin-nhiem"),
                1,
                ElectionKind.FIRST,
                new Election.Title("các chức danh do Ban Chấp hành Đảng bộ tỉnh bầu", "2025 - 2030"),
                0,
                BallotForm.CONFIDENCE,
                RuleSet.QD_190,
                members,
                stock(),
                Settings.DEFAULTS,
                Names.first(12));
        Tally tally = new Tally(
                BallotForm.CONFIDENCE,
                12,
                52,
                Map.of(KHONG_BAU_AI, 1L),
                Map.of(
                        Choice.HIGH, rows(12, row -> 40 - row),
                        Choice.MEDIUM, rows(12, row -> 10),
                        Choice.LOW, rows(12, row -> row),
                        Choice.NOT_COUNTED, rows(12, row -> 2)));
        return facts(election, tally, Optional.of(new BallotAccount(60, 53, 7, 0, 53, 53)));
    }

    /** No account of ballots yet, proposals taken as conclusions, in a rehearsal; nobody named. */
    static MinutesFacts draft() {
        MinutesFacts signed = seatsLeft();
        Count count = signed.count();
        Congress congress = new Congress(
                "xa-a", Mode.REHEARSAL, "Đại hội đại biểu lần thứ II", "Đảng bộ xã A", "Đảng bộ tỉnh B", List.of());
        return new MinutesFacts(
                Count.of(congress, count.election(), count.tally(), Optional.empty()),
                People.UNNAMED,
                Occasion.UNKNOWN,
                signed.sheets(),
                PROVENANCE,
                Set.of(Banner.PROPOSALS));
    }

    /** The longest list there is. */
    static MinutesFacts longest() {
        Election election = election(BallotForm.STRIKE_OUT, 200, Names.first(260));
        return facts(election, struck(election, row -> row % 13 == 5 ? 90 : 329 - row / 2), account(348));
    }

    static MinutesFacts facts(Election election, Tally tally, Optional<BallotAccount> account) {
        Congress congress = new Congress(
                "ha-tinh", Mode.OFFICIAL, "Đại hội đại biểu lần thứ XX", "Đảng bộ tỉnh Hà Tĩnh", "", List.of());
        return new MinutesFacts(
                Count.of(congress, election, tally, account),
                PEOPLE,
                OCCASION,
                new SheetFigures(350, Backs.NOT_SCANNED, 0, 25, 1, 2, 0),
                PROVENANCE,
                Set.of());
    }

    static Optional<BallotAccount> account(long issued) {
        return Optional.of(new BallotAccount(400, issued, 50 + 348 - issued, 2, issued, issued));
    }

    static Election election(BallotForm form, int seats, List<Candidate> names) {
        return new Election(
                new ElectionId("bch"),
                1,
                ElectionKind.FIRST,
                title(),
                seats,
                form,
                RuleSet.QD_190,
                DELEGATES,
                stock(),
                Settings.DEFAULTS.withAllDisagree(Verdict.VALID),
                names);
    }

    /** 330 valid ballots and 18 invalid ones on several grounds. */
    static Tally struck(Election election, IntToLongFunction votes) {
        int rows = election.candidates().size();
        Map<InvalidityGround, Long> invalid = Map.of(
                BAU_QUA_SO_LUONG,
                9L,
                KHONG_BAU_AI,
                2L,
                KY_TEN_VIET_THEM,
                4L,
                DANH_DAU_NHIEU_MUC,
                2L,
                NGOAI_DANH_SACH,
                1L);
        return new Tally(
                BallotForm.STRIKE_OUT,
                rows,
                330,
                invalid,
                Map.of(
                        Choice.FOR, rows(rows, votes),
                        Choice.NOT_COUNTED, rows(rows, row -> 330 - votes.applyAsLong(row))));
    }

    private static Tally boxes(
            Election election, long valid, Map<InvalidityGround, Long> invalid, IntToLongFunction agree) {
        int rows = election.candidates().size();
        return new Tally(
                election.form(),
                rows,
                valid,
                invalid,
                Map.of(
                        Choice.FOR, rows(rows, agree),
                        Choice.AGAINST, rows(rows, row -> valid - agree.applyAsLong(row) - row % 3),
                        Choice.NOT_COUNTED, rows(rows, row -> row % 3)));
    }

    private static List<Long> rows(int rows, IntToLongFunction votes) {
        return IntStream.range(0, rows).mapToLong(votes).boxed().toList();
    }

    private static Election.Title title() {
        return new Election.Title("Ban Chấp hành Đảng bộ tỉnh", "2025 - 2030");
    }

    private static Election.Stock stock() {
        return new Election.Stock(Paper.A4, 1);
    }
}
