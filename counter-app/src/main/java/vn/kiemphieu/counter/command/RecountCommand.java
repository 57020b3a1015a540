package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.closing.Results;
import vn.kiemphieu.counter.closing.Templates;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.Recount;
import vn.kiemphieu.counter.session.SecondReading;
import vn.kiemphieu.tally.election.ElectionId;

/** Reads the pictures of a closed session again. */
@Command(
        name = "recount",
        description = {
            "Đọc lại toàn bộ ảnh của phiên đã chốt và cộng lại; kết quả phải giống từng byte.",
            "Reads all pictures of a closed session again; the result must be the same, byte for byte.",
            "Với --second: nhìn lại bằng cách khác hẳn và chỉ kể ra chỗ khác; không đổi kết quả."
        })
final class RecountCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private HallOptions options = new HallOptions();

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    @Option(names = "--out", required = true, paramLabel = "THƯ-MỤC", description = "Nơi ghi kết quả.")
    private Path out;

    @Option(names = "--threads", paramLabel = "SỐ", description = "Số luồng đọc; mặc định là số nhân của máy.")
    private Integer threads;

    @Option(
            names = "--second",
            description = "Nhìn lại mọi ảnh bằng cách thứ hai, kể ra dòng nào trái với lần đọc; ghi second-look.csv.")
    private boolean second;

    RecountCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Attendance attendance = signIn.attend(screen);
                CountingHall hall = options.enter(attendance.looking())) {
            return attendance
                    .telling(hall, () -> second ? lookAgain(hall) : recount(hall))
                    .code();
        }
    }

    private Exit lookAgain(CountingHall hall) {
        HallOptions.requireClosed(hall, "recount --second");
        SecondLookReport report = new SecondLookReport(screen, OutFolder.open(out));
        return report.tell(new SecondReading(hall, Threads.from(threads))
                .run(done -> screen.pass("Đã nhìn lại " + done + " bản ghi")));
    }

    private Exit recount(CountingHall hall) {
        HallOptions.requireClosed(hall, "recount");
        Recount.Outcome outcome =
                new Recount(hall, Threads.from(threads)).run(done -> screen.pass("Đã đọc lại " + done + " bản ghi"));
        screen.say("");
        screen.say("Đọc lại " + outcome.records() + " bản ghi, " + outcome.pages() + " ảnh.");
        if (outcome.keyed() > 0) {
            screen.say("Trong đó " + outcome.keyed() + " phiếu nhập tay không có ảnh, lấy nguyên như đã nhập.");
        }
        outcome.differences().forEach(each -> screen.say("KHÁC: " + each));
        boolean same = outcome.differences().isEmpty();
        for (ElectionId election : hall.elections()) {
            same &= write(outcome, election, hall);
        }
        screen.say(
                same
                        ? "Kết quả giống hệt từng byte."
                        : "KẾT QUẢ ĐẾM LẠI KHÁC; giữ nguyên máy và phiếu giấy, báo trưởng ban.");
        return same ? Exit.SETTLED : Exit.INTEGRITY;
    }

    private boolean write(Recount.Outcome outcome, ElectionId election, CountingHall hall) {
        OutFolder folder = OutFolder.open(out.resolve(election.value()));
        Results results = new Results(folder, Optional.empty(), Templates.standard());
        byte[] again = results.result(outcome.results().get(election));
        folder.write("result.json", again);
        return Arrays.equals(results.result(hall.result(election)), again);
    }
}
