package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.HallFolder;
import vn.kiemphieu.counter.session.HallFolder.Founders;

/** Begins a session. */
@Command(
        name = "prepare",
        description = {
            "Lập phiên mới cho các cuộc bầu bỏ chung một hòm; in ra hai mảnh khóa của bảng niêm phong vị trí phiếu.",
            "Begins a session."
        })
final class SessionPrepare implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private HallOptions options = new HallOptions();

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    @Mixin
    private PeopleOption people = new PeopleOption();

    @Option(names = "--congress", required = true, paramLabel = "TỆP", description = "Tệp đại hội (JSON).")
    private Path congress;

    @Option(
            names = "--election",
            required = true,
            arity = "1..*",
            paramLabel = "MÃ",
            description = "Các cuộc bầu bỏ chung một hòm.")
    private List<String> elections;

    SessionPrepare(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        JournalKeys keys = options.newKeys();
        Shares shares = Shares.generate(keys.random());
        try (Attendance attendance = signIn.attend(screen);
                CountingHall hall = prepared(attendance, keys, shares)) {
            screen.say("Đã lập phiên ở " + options.session() + ". Máy ký bằng khóa "
                    + keys.kiosk().verifyingKey().fingerprint() + ".");
            screen.say("Hai mảnh khóa chỉ hiện một lần; mỗi người chép riêng mảnh của mình, không đưa cho nhau:");
            screen.say("  Mảnh 1 (trưởng ban): " + shares.first().text());
            screen.say("  Mảnh 2 (giám sát):   " + shares.second().text());
            attendance.tell(hall);
            HallOptions.tell(hall, screen);
        }
        return Exit.SETTLED.code();
    }

    private CountingHall prepared(Attendance attendance, JournalKeys keys, Shares shares) {
        Founders founders = new Founders(attendance.authority(), people.ifNamed(attendance));
        return HallFolder.prepare(
                options.session(), congress, elections, keys, Optional.of(shares.sealingKey()), founders);
    }
}
