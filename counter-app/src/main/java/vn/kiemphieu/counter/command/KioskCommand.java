package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.day.Home;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** The kiosk in its window. */
@Command(
        name = "kiosk",
        description = {
            "Mở ki-ốt kiểm phiếu: cả ngày đại hội trên một màn hình, có tập dượt với phiếu vẽ sẵn.",
            "Opens the kiosk: the committee's whole day on one screen."
        })
final class KioskCommand implements Callable<Integer> {
    /** A desk scanner takes about so long for a sheet, milliseconds. */
    private static final int SHEET = 250;

    private static final int BALLOTS = 60;

    @Option(
            names = "--home",
            paramLabel = "THƯ-MỤC",
            defaultValue = "kiemphieu-kiosk",
            description = "Nơi ki-ốt giữ người dùng, khóa và các phiên; mặc định ./kiemphieu-kiosk.")
    private Path home;

    @Option(names = "--stick", paramLabel = "THƯ-MỤC", description = "Thư mục dùng thay USB, khi tập dượt.")
    private Path stick;

    @Option(names = "--window", paramLabel = "RỘNGxCAO", description = "Mở trong cửa sổ cỡ này, không chiếm cả màn hình.")
    private String size;

    private final Screen screen;

    KioskCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        screen.say("Đang mở ki-ốt …");
        try (Kiosk kiosk = rehearsing(home, Optional.ofNullable(stick), BALLOTS, SHEET)) {
            kiosk.start();
            Platform.startup(() -> {});
            WindowSize window = WindowSize.parse(Optional.ofNullable(size));
            kiosk.open(size == null, window.width(), window.height());
            kiosk.join();
        }
        return Exit.SETTLED.code();
    }

    /** A kiosk whose rehearsals have their congress and their ballots at hand. */
    static Kiosk rehearsing(Path home, Optional<Path> stick, int ballots, int pause) {
        Path rehearsal = home.resolve("tap-duot");
        Path congress = new Home(rehearsal, true).congress();
        if (!java.nio.file.Files.exists(congress)) {
            OutFolder.open(rehearsal).write(congress.getFileName().toString(), DemoCongress.file());
        }
        return new Kiosk(home, station -> new KioskDevices(new RehearsalPaper(station, ballots, pause), stick));
    }
}
