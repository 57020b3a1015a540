package vn.kiemphieu.counter.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.session.CountingHall;

/** Takes a batch out whole. */
@Command(
        name = "withdraw",
        description = {
            "Rút cả một tập (nạp nhầm, kẹt giấy); tập rút vẫn còn trong sổ nhưng không tính.",
            "Takes a batch out whole."
        })
final class SessionWithdraw extends HallStep {
    @Option(names = "--batch", required = true, paramLabel = "SỐ", description = "Số của tập.")
    private int batch;

    @Option(names = "--reason", required = true, paramLabel = "LÝ-DO", description = "Vì sao rút.")
    private String reason;

    @Mixin
    private PeopleOption people = new PeopleOption();

    SessionWithdraw(Screen screen) {
        super(screen);
    }

    @Override
    Exit step(CountingHall hall, Attendance attendance) {
        hall.withdraw(batch, reason, people.two(attendance));
        say("Đã rút tập " + batch + "; nạp lại các tờ đó thành một tập mới.");
        return Exit.SETTLED;
    }
}
