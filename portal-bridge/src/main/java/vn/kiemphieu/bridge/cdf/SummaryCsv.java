package vn.kiemphieu.bridge.cdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kiemphieu.bridge.cdf.CountedResult.Person;
import vn.kiemphieu.bridge.cdf.CountedResult.Standing;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Mode;

/**
 * A result as a table ({@code summary.csv}), one line a person in the order of the ballot; what is said of the whole election is
 * repeated in every line, so that tables of many elections can be put below one another. Columns are the same for every form
 * (docs/schema/report-and-summary.md); what a form does not know is empty. Says nothing that is not in {@code result.json}.
 */
public final class SummaryCsv {
    private static final Map<Choice, String> CHOICES = Map.of(
            Choice.FOR, "Số phiếu bầu hoặc đồng ý",
            Choice.AGAINST, "Số phiếu không đồng ý",
            Choice.NOT_COUNTED, "Số phiếu gạch tên hoặc không tính",
            Choice.HIGH, "Tín nhiệm cao",
            Choice.MEDIUM, "Tín nhiệm",
            Choice.LOW, "Tín nhiệm thấp");

    private final CountedResult result;

    public SummaryCsv(CountedResult result) {
        this.result = result;
    }

    /** The same bytes for the same result; see {@link CsvTable} for how they are written. */
    public byte[] bytes() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading());
        List<String> whole = whole();
        result.people()
                .forEach(person -> rows.add(
                        Stream.concat(of(person).stream(), whole.stream()).toList()));
        return CsvTable.of(rows);
    }

    private static List<String> heading() {
        List<String> heading = new ArrayList<>(List.of("Số thứ tự", "Họ và tên"));
        Arrays.stream(Choice.values()).map(CHOICES::get).forEach(heading::add);
        heading.addAll(List.of("Kết quả", "Mã người", "Số phiếu thu về", "Số phiếu hợp lệ", "Số phiếu không hợp lệ"));
        Arrays.stream(InvalidityGround.values())
                .map(ground -> "Không hợp lệ: " + ground.vietnamese())
                .forEach(heading::add);
        heading.addAll(List.of(
                "Chờ kết luận",
                "Số người làm căn cứ tính (D)",
                "Số phiếu cần ít nhất",
                "Số lượng cần bầu",
                "Số lượng còn thiếu",
                "Bầu",
                "Lượt",
                "Cuộc bầu",
                "Mẫu phiếu",
                "Đơn vị",
                "Đại hội",
                "Chế độ",
                "Dấu vân tay result.json"));
        return heading;
    }

    private List<String> of(Person person) {
        List<String> cells = new ArrayList<>(List.of(figure(person.row()), person.name()));
        for (Choice choice : Choice.values()) {
            Integer count = person.counts().get(choice);
            cells.add(count == null ? "" : figure(count));
        }
        cells.add(person.standing().map(this::words).orElse(""));
        cells.add(person.id());
        return cells;
    }

    private String words(Standing standing) {
        if (result.vote().form() == BallotForm.OPINION) {
            return standing == Standing.ELECTED ? "Trên 30% số người dự" : "Không quá 30% số người dự";
        }
        return switch (standing) {
            case ELECTED -> "Trúng cử";
            case TIED -> "Bằng phiếu ở chỗ cuối cùng";
            case NOT_ELECTED -> "Không trúng cử";
        };
    }

    /** What is said of the whole election. */
    private List<String> whole() {
        CountedResult.Ballots ballots = result.ballots();
        CountedResult.Vote vote = result.vote();
        List<String> cells = new ArrayList<>(
                List.of(figure(ballots.collected()), figure(ballots.valid()), figure(ballots.allInvalid())));
        Arrays.stream(InvalidityGround.values())
                .map(ground -> figure(ballots.invalid().getOrDefault(ground, 0)))
                .forEach(cells::add);
        var needed = result.threshold().needed();
        cells.addAll(List.of(
                figure(ballots.waiting()),
                figure(result.threshold().people()),
                needed.isPresent() ? figure(needed.getAsInt()) : "",
                vote.form().elects() ? figure(vote.seats()) : "",
                vote.form().elects() ? figure(result.seatsLeft()) : "",
                vote.title(),
                figure(vote.round()),
                vote.id(),
                vote.form().name(),
                result.meeting().unit(),
                result.meeting().name(),
                result.mode() == Mode.OFFICIAL ? "chính thức" : "tập dượt",
                result.fingerprint()));
        return cells;
    }

    private static String figure(int count) {
        return Integer.toString(count);
    }
}
