package vn.kiemphieu.report.minutes;

import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;

/** Invented candidates, all different. */
final class Names {
    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương");
    private static final List<String> MIDDLES =
            List.of("Văn", "Thị", "Đình", "Minh", "Thị Thanh", "Quốc", "Hữu", "Ngọc", "Xuân", "Thế", "Thị Phương");
    private static final List<String> GIVEN = List.of(
            "An", "Ánh", "Bình", "Châu", "Cường", "Dũng", "Đạt", "Giang", "Hà", "Hải", "Hạnh", "Hằng", "Hiếu", "Hòa",
            "Hùng", "Huyền", "Khánh", "Lâm", "Linh", "Lợi", "Mạnh", "Mỹ", "Nam", "Nga", "Nghĩa", "Oanh", "Phúc",
            "Quỳnh", "Sơn", "Tâm", "Thắng", "Thủy", "Trường", "Tuấn", "Uyên", "Việt", "Yến");

    private Names() {}

    /** The first of a list that never changes. */
    static List<Candidate> first(int names) {
        return IntStream.range(0, names).mapToObj(Names::candidate).toList();
    }

    private static Candidate candidate(int i) {
        return new Candidate(
                new CandidateId("c" + (i + 1)),
                FAMILIES.get(i % FAMILIES.size()),
                MIDDLES.get(i % MIDDLES.size()),
                GIVEN.get(i * GIVEN.size() / 260),
                i == 2 ? "Ứng cử" : "");
    }
}
