package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.SecondDevice;

/** Chooses the device to which every later step is copied. */
@Command(
        name = "standby",
        description = {
            "Chọn thiết bị dự phòng: từ đó sau mỗi bước, khi không có tập nào đang nạp, máy tự sao phiên sang đó.",
            "Chooses the second device that every later step is copied to."
        })
final class SessionStandby extends HallStep {
    @Option(
            names = "--device",
            required = true,
            paramLabel = "THƯ-MỤC",
            description = "Thư mục trên thiết bị dự phòng, riêng cho phiên này.")
    private Path device;

    @Mixin
    private PeopleOption people = new PeopleOption();

    SessionStandby(Screen screen) {
        super(screen);
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        Shares shares = Shares.generate(new SecureRandom());
        SecondDevice.choose(hall, device, shares.sealingKey(), people.two(attendance));
        say("Hai mảnh khóa tiếp quản chỉ hiện một lần; mỗi người chép riêng mảnh của mình, không đưa cho nhau:");
        say("  Mảnh tiếp quản 1: " + shares.first().text());
        say("  Mảnh tiếp quản 2: " + shares.second().text());
        say("Dấu khóa của máy này, ghi cùng mã của từng bước: "
                + hall.journal().kiosk().fingerprint());
        return Exit.SETTLED;
    }
}
