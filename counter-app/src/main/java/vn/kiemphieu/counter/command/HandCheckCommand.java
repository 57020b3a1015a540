package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.counter.audit.BlindReadings;
import vn.kiemphieu.counter.audit.CheckPapers;
import vn.kiemphieu.counter.audit.ReadingsFile;
import vn.kiemphieu.counter.audit.SessionCheck;
import vn.kiemphieu.counter.audit.TypedShares;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.setup.AccountFile.Account;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.setup.StrictText;
import vn.kiemphieu.report.minutes.Occasion;
import vn.kiemphieu.report.minutes.People;
import vn.kiemphieu.tally.check.HandCheck;
import vn.kiemphieu.tally.check.Why;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed;

/** Checks a closed session by hand, one step a call. */
@Command(
        name = "hand-check",
        description = {
            "Kiểm tra tay một phiên đã đóng, từng bước: plan, list, enter, compare, destroy.",
            "Checks a closed session by hand, step by step."
        })
final class HandCheckCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(paramLabel = "BƯỚC", description = "plan, list, enter, compare hoặc destroy.")
    private String step;

    @Mixin
    private HallOptions kiosk = new HallOptions();

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    @Mixin
    private PeopleOption people = new PeopleOption();

    @Option(names = "--election", required = true, paramLabel = "MÃ", description = "Mã cuộc bầu.")
    private String election;

    @Option(
            names = "--unmatched",
            paramLabel = "SỐ",
            defaultValue = "0",
            description = "plan: số tờ không có bản ghi và bản ghi không có tờ; mặc định 0.")
    private long unmatched;

    @Option(
            names = "--trouble",
            paramLabel = "LÝ-DO",
            description = "plan: account-open, commitment-broken, custody-broken, figure-disputed.")
    private List<String> troubles = new ArrayList<>();

    @Option(names = "--dice", paramLabel = "SỐ", description = "list: số gieo; ghi ba lần, mỗi bên một lần.")
    private List<String> dice = new ArrayList<>();

    @Option(
            names = "--readings",
            paramLabel = "TỆP",
            description = "enter, compare: hai người đọc phiếu giấy (JSON, docs/schema/hand-readings.schema.json).")
    private Path readings;

    @Option(names = "--share", paramLabel = "TỆP", description = "compare: tệp một mảnh khóa; ghi hai lần.")
    private List<Path> shares = new ArrayList<>();

    @Option(names = "--out", paramLabel = "THƯ-MỤC", description = "list, compare: nơi ghi giấy tờ.")
    private Path out;

    HandCheckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Attendance attendance = signIn.attend(screen);
                CountingHall hall = kiosk.enter(step.equals("enter") ? attendance.looking() : attendance.authority())) {
            SessionCheck check = SessionCheck.of(hall, new ElectionId(election));
            SecondCopy copy = SecondCopy.before(hall, screen);
            Exit exit = attendance.telling(hall, () -> take(hall, check, attendance));
            copy.after(hall);
            return exit.code();
        }
    }

    private Exit take(CountingHall hall, SessionCheck check, Attendance attendance) {
        HandCheckReport report = new HandCheckReport(screen, check);
        return switch (step) {
            case "plan" -> report.plan(check.plan(unmatched(), reasons(), people.two(attendance)));
            case "list" -> list(hall, check, report, attendance);
            case "enter" -> {
                check.read(ReadingsFile.read(file(), check.election()));
                yield report.read();
            }
            case "compare" -> compare(hall, check, report, attendance);
            case "destroy" -> report.destroyed(check.destroyLinks(people.two(attendance)));
            default ->
                throw new RequestRefused(
                        "hand-check " + step, "không có bước này", "chọn plan, list, enter, compare hoặc destroy");
        };
    }

    private Exit list(CountingHall hall, SessionCheck check, HandCheckReport report, Attendance attendance) {
        CheckPapers papers = papers(hall, check);
        HandCheck drawn = check.draw(dice, people.two(attendance));
        papers.list(check, drawn);
        return report.drawn(drawn, out);
    }

    private Exit compare(CountingHall hall, SessionCheck check, HandCheckReport report, Attendance attendance) {
        CheckPapers papers = papers(hall, check);
        List<String> typed = shares.stream().map(StrictText::read).toList();
        SessionCheck.Outcome outcome;
        try (OpeningKey key = TypedShares.key(typed)) {
            BlindReadings read = ReadingsFile.read(file(), check.election());
            outcome = check.compare(read, key, people.ifNamed(attendance).orElse(read.readers()));
        }
        if (outcome instanceof SessionCheck.Compared compared) {
            papers.minutes(check, compared);
            return report.compared(compared, out);
        }
        return report.worthless((SessionCheck.Worthless) outcome);
    }

    private CheckPapers papers(CountingHall hall, SessionCheck check) {
        if (out == null) {
            throw new RequestRefused("--out", "bước " + step + " phải có nơi ghi giấy tờ", "thêm --out THƯ-MỤC");
        }
        var figures = ((Closed) hall.state()).accounts().get(check.election().id());
        return new CheckPapers(OutFolder.open(out), new Account(figures, People.UNNAMED, Occasion.UNKNOWN));
    }

    private Path file() {
        if (readings == null) {
            throw new RequestRefused("--readings", "bước " + step + " phải có tệp đọc phiếu", "thêm --readings TỆP");
        }
        return readings;
    }

    private long unmatched() {
        if (unmatched < 0) {
            throw new RequestRefused("--unmatched " + unmatched, "không thể ít hơn không", "sửa lại số");
        }
        return unmatched;
    }

    private Set<Why> reasons() {
        Set<Why> reasons = EnumSet.noneOf(Why.class);
        for (String trouble : troubles) {
            reasons.add(
                    switch (trouble) {
                        case "account-open" -> Why.ACCOUNT_OPEN;
                        case "commitment-broken" -> Why.COMMITMENT_BROKEN;
                        case "custody-broken" -> Why.CUSTODY_BROKEN;
                        case "figure-disputed" -> Why.FIGURE_DISPUTED;
                        default ->
                            throw new RequestRefused(
                                    "--trouble " + trouble,
                                    "không có lý do này",
                                    "chọn account-open, commitment-broken, custody-broken, figure-disputed");
                    });
        }
        return reasons;
    }
}
