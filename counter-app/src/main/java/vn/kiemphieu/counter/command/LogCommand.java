package vn.kiemphieu.counter.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.Verified;
import vn.kiemphieu.counter.log.SessionLog;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Shows what happened in a session, once its chain is checked. */
@Command(
        name = "log",
        description = {
            "Xem sổ phiên kiểm phiếu: ai, lúc nào, làm gì.",
            "Shows what happened in a session: who, when, what."
        })
final class LogCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private HallOptions kiosk = new HallOptions();

    @Option(
            names = "--out",
            paramLabel = "TỆP",
            description = "Ghi ra tệp .txt hoặc .csv (mở bằng bảng tính); không ghi thì hiện trên màn hình.")
    private Path out;

    LogCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Verified verified =
                SessionJournal.verify(kiosk.session(), kiosk.keys().kiosk().verifyingKey());
        SessionLog log = SessionLog.of(verified.entries(), verified.checkpoints());
        if (out == null) {
            new String(log.text(), StandardCharsets.UTF_8).lines().forEach(screen::say);
            return Exit.SETTLED.code();
        }
        Path file = out.toAbsolutePath();
        OutFolder.open(file.getParent()).write(file.getFileName().toString(), bytes(log));
        screen.say("Đã ghi " + log.entries().size() + " mục của sổ phiên vào " + out + ".");
        return Exit.SETTLED.code();
    }

    private byte[] bytes(SessionLog log) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return log.csv();
        }
        if (name.endsWith(".txt")) {
            return log.text();
        }
        throw new RequestRefused("--out " + out, "chỉ ghi được tệp .txt hoặc .csv", "đổi đuôi tệp");
    }
}
