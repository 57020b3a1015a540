package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.people.PersonId;
import vn.kiemphieu.counter.people.SignInDesk;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Who signs in for a command. */
final class SignInOptions {
    @Option(
            names = "--people",
            paramLabel = "TỆP",
            description = "Danh sách người dùng (lập bằng people add); bắt buộc với đại hội chính thức.")
    private Path people;

    @Option(
            names = "--operator",
            paramLabel = "MÃ",
            description = "Người đăng nhập vận hành máy, khi nạp phiếu hoặc xem ảnh phiếu của đại hội chính thức.")
    private String operator;

    @Option(
            names = "--let-in",
            paramLabel = "MÃ",
            description = "Người của ban kiểm phiếu xác nhận cho kỹ thuật viên vào khi phiên đang mở.")
    private String letIn;

    @Option(
            names = "--pins",
            paramLabel = "NƠI",
            description =
                    "stdin: đọc mã PIN từ đầu vào chuẩn, mỗi dòng một mã, cho kịch bản thử; mặc định gõ không hiện.")
    private String pins;

    private PinPad pad;

    /** Who is there for this command; closed when it ends. */
    Attendance attend(Screen screen) {
        if (people == null) {
            if (operator != null || letIn != null) {
                throw new RequestRefused("--operator", "chưa biết danh sách người dùng", "thêm --people TỆP");
            }
            return Attendance.namesOnly();
        }
        Clock clock = Clock.system(ZoneId.systemDefault());
        Operator working = new Operator(id(operator), id(letIn));
        return Attendance.of(new KioskPeople(SignInDesk.open(people, clock), pad(screen), working, screen, clock));
    }

    /** Where whatever is secret is typed for this command: there is one place only. */
    PinPad pad(Screen screen) {
        if (pad == null) {
            pad = PinPad.of(Optional.ofNullable(pins), screen);
        }
        return pad;
    }

    /**
     * Who works the machine.
     *
     * @param letIn one of the committee who lets a technician in
     */
    record Operator(Optional<PersonId> id, Optional<PersonId> letIn) {}

    private static Optional<PersonId> id(String text) {
        return Optional.ofNullable(text).map(SignInOptions::personId);
    }

    static PersonId personId(String text) {
        try {
            return new PersonId(text);
        } catch (IllegalArgumentException notAnId) {
            throw new RequestRefused(text, "không phải mã người", "chữ không dấu, số, dấu chấm, gạch; xem people list");
        }
    }
}
