package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.ZeroPaper;

/** Writes the paper that is signed when the box is opened. */
@Command(
        name = "zero",
        description = {
            "Ghi bản xác nhận số 0 (zero-report.pdf) để trưởng ban và giám sát ký khi mở hòm phiếu.",
            "Writes the zero report to be signed at the opening."
        })
final class SessionZero extends HallStep {
    private static final String FILE = "zero-report.pdf";

    @Option(names = "--out", required = true, paramLabel = "THƯ-MỤC", description = "Nơi ghi.")
    private Path out;

    @Option(names = "--place", defaultValue = "", paramLabel = "NƠI", description = "Nơi mở hòm phiếu.")
    private String place;

    SessionZero(Screen screen) {
        super(screen);
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        OutFolder folder = OutFolder.open(out);
        folder.write(FILE, new ZeroPaper(hall).pdf(place));
        say("Đã ghi " + folder.file(FILE) + "; in ra, đọc trước hội trường rồi ký.");
        return Exit.SETTLED;
    }

    @Override
    boolean looksOnly() {
        return true;
    }
}
