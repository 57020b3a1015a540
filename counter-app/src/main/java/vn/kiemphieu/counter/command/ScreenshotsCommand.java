package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.bench.kiosk.Screenshots;
import vn.kiemphieu.counter.counting.OutFolder;

/** Every screen of the kiosk as pictures. */
@Command(
        name = "screenshots",
        description = {
            "Ghi mọi màn hình của ki-ốt thành ảnh: hai ngôn ngữ, hai nền, ba cỡ; chỗ nào chữ bị cắt, bị che thì báo và thoát mã 4.",
            "Writes every screen of the kiosk as pictures; text that is clipped or covered ends with exit 4."
        })
final class ScreenshotsCommand implements Callable<Integer> {
    private static final int BALLOTS = 53;

    private final Screen screen;

    @Option(names = "--out", required = true, paramLabel = "THƯ-MỤC", description = "Nơi ghi ảnh.")
    private Path out;

    @Option(names = "--smallest", description = "Chỉ cỡ 1280x720: tiếng Việt nền sáng, tiếng Anh nền tối.")
    private boolean smallest;

    ScreenshotsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        OutFolder folder = OutFolder.open(out);
        Display.start();
        Screenshots screenshots = new Screenshots();
        screenshots.gather(out.resolve("cac-ngay"), BALLOTS);
        screen.say("Đã đi qua " + screenshots.names().size() + " màn hình.");
        List<String> faults =
                smallest ? screenshots.writeSmallest(folder, screen::pass) : screenshots.write(folder, screen::pass);
        screen.say("");
        faults.forEach(fault -> screen.say("  " + fault));
        screen.say(faults.isEmpty() ? "Mọi chữ đều đọc được." : faults.size() + " chỗ chữ không đọc được.");
        return (faults.isEmpty() ? Exit.SETTLED : Exit.INTEGRITY).code();
    }
}
