package vn.kiemphieu.counter.command;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.PluggedIn.Plugged;
import vn.kiemphieu.counter.kiosk.window.HallPlace;
import vn.kiemphieu.counter.rehearsal.RehearsalKiosk;
import vn.kiemphieu.counter.rehearsal.RehearsalKiosk.Drawn;
import vn.kiemphieu.counter.usb.Sticks;

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

    private static final int BALLOTS = 53;

    @Option(
            names = "--home",
            paramLabel = "THƯ-MỤC",
            defaultValue = "kiemphieu-kiosk",
            description = "Nơi ki-ốt giữ người dùng, khóa và các phiên; mặc định ./kiemphieu-kiosk.")
    private Path home;

    @Option(names = "--stick", paramLabel = "THƯ-MỤC", description = "Thư mục dùng thay USB, khi tập dượt.")
    private Path stick;

    @Option(
            names = "--saned",
            paramLabel = "CỔNG",
            defaultValue = "6566",
            description = "Cổng của saned trên máy này; mặc định 6566.")
    private int saned;

    @Option(names = "--scans", paramLabel = "THƯ-MỤC", description = "Thư mục mà máy quét ghi ảnh vào.")
    private Path scans;

    @Option(names = "--camera", paramLabel = "SỐ", description = "Máy chụp tài liệu, đếm từ 0.")
    private Integer camera;

    @Option(
            names = "--window",
            paramLabel = "RỘNGxCAO",
            description = "Mở trong cửa sổ cỡ này, không chiếm cả màn hình.")
    private String size;

    @Option(
            names = "--hall-window",
            description = "Mở màn hình hội trường trong một cửa sổ thường, khi chỉ có một màn hình.")
    private boolean hallWindow;

    private final Screen screen;

    KioskCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        screen.say("Đang mở ki-ốt …");
        try (Kiosk kiosk = RehearsalKiosk.at(home, plugged(), new Drawn(BALLOTS, SHEET))) {
            WindowSize window = WindowSize.parse(Optional.ofNullable(size));
            Display.start();
            kiosk.start();
            kiosk.open(size == null, window.width(), window.height());
            screen.say("Ki-ốt đã mở, " + sinceStart() + " ms từ lúc khởi động.");
            kiosk.openHall(hallWindow ? HallPlace.WINDOW : HallPlace.SECOND_SCREEN);
            kiosk.join();
        }
        return Exit.SETTLED.code();
    }

    private static long sinceStart() {
        return ManagementFactory.getRuntimeMXBean().getUptime();
    }

    private Plugged plugged() {
        Sticks sticks = stick == null ? Sticks.ofThisMachine() : Sticks.folder(stick);
        return new Plugged(saned, Optional.ofNullable(scans), Optional.ofNullable(camera), sticks);
    }
}
