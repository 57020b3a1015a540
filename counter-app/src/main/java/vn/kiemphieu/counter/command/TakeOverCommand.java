package vn.kiemphieu.counter.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.counter.audit.TypedShares;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.TakeOver;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.HallFolder;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.setup.StrictText;

/** Goes on with a session of another kiosk from its copy. */
@Command(
        name = "take-over",
        description = {
            "Tiếp quản phiên kiểm phiếu của máy khác từ bản sao dự phòng.",
            "Takes over the session of another kiosk from its copy."
        })
final class TakeOverCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private HallOptions kiosk = new HallOptions();

    @Mixin
    private SignInOptions signIn = new SignInOptions();

    @Mixin
    private PeopleOption people = new PeopleOption();

    @Option(names = "--from", required = true, paramLabel = "THƯ-MỤC", description = "Thư mục bản sao dự phòng.")
    private Path device;

    @Option(names = "--share", paramLabel = "TỆP", description = "Tệp một mảnh khóa tiếp quản; ghi hai lần.")
    private List<Path> shares = new ArrayList<>();

    @Option(
            names = "--old-kiosk",
            required = true,
            paramLabel = "DẤU",
            description = "Dấu khóa của máy trước, chép từ giấy: năm nhóm bốn ký tự.")
    private String fingerprint;

    @Option(
            names = "--code",
            required = true,
            paramLabel = "MÃ",
            description = "Mã điểm chốt trên giấy kèm của tập cuối đã sao: năm nhóm bốn ký tự.")
    private String code;

    @Option(names = "--reason", required = true, paramLabel = "LÝ-DO", description = "Vì sao phải tiếp quản.")
    private String reason;

    TakeOverCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Path folder = kiosk.session().toAbsolutePath().normalize();
        if (Files.exists(folder)) {
            throw new RequestRefused("--session " + folder, "đã có dữ liệu ở đây", "chọn thư mục chưa có");
        }
        requireOnPaper(TakeOver.offer(device));
        JournalKeys keys = kiosk.newKeys();
        try (Attendance attendance = signIn.attend(screen)) {
            takeOver(folder, keys, attendance);
            try (CountingHall hall = CountingHall.enter(folder, keys, attendance.looking())) {
                attendance.tell(hall);
                screen.say("Đã tiếp quản phiên vào " + folder + ". Ghi vào biên bản mã: "
                        + hall.checkpoint().checkpoint().code() + ".");
            }
        }
        screen.say("Không dùng máy cũ cho phiên này nữa. Tập phiếu chưa có trong bản sao thì đếm tay và nạp lại.");
        return Exit.SETTLED.code();
    }

    private void takeOver(Path folder, JournalKeys keys, Attendance attendance) {
        List<String> typed = shares.stream().map(StrictText::read).toList();
        try (OpeningKey key = TypedShares.key(typed)) {
            TakeOver.from(
                    device,
                    key,
                    new TakeOver.Offer(fingerprint, code),
                    new TakeOver.Destination(folder, keys),
                    HallFolder.takingOver(keys, attendance.authority(), people.two(attendance), reason));
        }
    }

    private void requireOnPaper(TakeOver.Offer offer) {
        if (!offer.fingerprint().equals(fingerprint)) {
            throw new RequestRefused(
                    "--old-kiosk " + fingerprint,
                    "bản sao là của máy có dấu khóa khác: " + offer.fingerprint(),
                    "đối chiếu với giấy; nếu chép đúng thì đây không phải bản sao của phiên này");
        }
        if (!offer.code().equals(code)) {
            throw new RequestRefused(
                    "--code " + code,
                    "bản sao dừng ở mã khác: " + offer.code(),
                    "tìm mã đó trên giấy kèm các tập; không thấy thì không dùng bản sao này");
        }
    }
}
