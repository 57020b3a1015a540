package vn.kiemphieu.report.ballot;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Election.Stock;
import vn.kiemphieu.tally.election.Election.Title;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.NameOrder;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** Congresses and elections to print. */
final class Samples {
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Võ", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Phan");
    private static final List<String> MIDDLES =
            List.of("Văn", "Thị", "Hữu", "Đức", "Thị Thu", "Minh", "Quốc", "Xuân", "Ngọc", "Đình", "Thị Phương");
    private static final List<String> GIVENS = List.of(
            "An", "Bình", "Chiến", "Cường", "Dũng", "Đạt", "Giang", "Hạnh", "Hùng", "Hường", "Khánh", "Lâm", "Mỹ",
            "Nghĩa", "Oanh", "Phượng", "Quỳnh", "Sơn", "Thủy", "Trường", "Tuấn", "Uyên", "Vịnh", "Xuyến", "Yến", "Ái",
            "Ước");

    private Samples() {}

    static Congress congress(Mode mode, Election... elections) {
        return new Congress(
                "ha-tinh-2025",
                mode,
                "Đại hội đại biểu lần thứ XX",
                "Đảng bộ tỉnh Hà Tĩnh",
                "Ban Chấp hành Trung ương",
                List.of(elections));
    }

    static Congress congress(Election... elections) {
        return congress(Mode.OFFICIAL, elections);
    }

    static Election election(BallotForm form, int names, Paper paper, int sides) {
        return election(form, candidates(names, ""), new Stock(paper, sides));
    }

    static Election election(BallotForm form, List<Candidate> candidates, Stock stock) {
        int names = candidates.size();
        int seats = switch (form) {
            case STRIKE_OUT -> Math.max(1, names * 9 / 10);
            case ONE_NAME, TWO_BOXES -> names;
            case OPINION, CONFIDENCE -> 0;
        };
        return new Election(
                new ElectionId(
                        "bch-" + form.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
                1,
                ElectionKind.FIRST,
                new Title("Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh khóa XX", "2025 - 2030"),
                seats,
                form,
                RuleSet.QD_190,
                new Denominator(
                        "d", form == BallotForm.OPINION ? MeetingKind.ATTENDING : MeetingKind.D2, 350, List.of()),
                stock,
                Settings.DEFAULTS.withAllDisagree(Verdict.VALID),
                candidates);
    }

    static Stock stock(Paper paper) {
        return new Stock(paper, 1);
    }

    static BallotPaper paper(Election election) {
        return BallotPaper.of(congress(election), election);
    }

    /** A ballot on A4 with so many names. */
    static BallotPaper paper(BallotForm form, int names) {
        return paper(election(form, names, Paper.A4, 1));
    }

    /** People whose names are unlike those of most. */
    static List<Candidate> oddNames() {
        return List.of(
                person("x1", "Tôn Nữ", "Thị Ngọc", "Ẩn"),
                person("x2", "", "", "Y Ngông"),
                person("x3", "Ế", "", "Ậy"),
                person("x4", "H'Mok", "Êban", "Ỹ"),
                person("x5", "Thích", "", "Quảng Đức"));
    }

    static Candidate person(String id, String family, String middle, String given) {
        return new Candidate(new CandidateId(id), family, middle, given, "");
    }

    /** Made-up people in Vietnamese order; with a note for every fifth of them. */
    static List<Candidate> candidates(int count, String note) {
        List<Candidate> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(new Candidate(
                    new CandidateId("c" + (i + 1)),
                    FAMILIES.get(i % FAMILIES.size()),
                    MIDDLES.get(i / 3 % MIDDLES.size()),
                    GIVENS.get((i + i / 154) % GIVENS.size()),
                    i % 5 == 1 ? note : ""));
        }
        people.sort(NameOrder.VIETNAMESE);
        return people;
    }
}
