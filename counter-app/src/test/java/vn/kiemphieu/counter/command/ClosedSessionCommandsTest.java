package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.audit.CheckedHall;
import vn.kiemphieu.counter.audit.SessionCheck;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.Standby;
import vn.kiemphieu.counter.journal.TakeOver;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.DemoHall;

/** A closed session from the command line: taken over, checked by hand on the other kiosk, read in its log. */
class ClosedSessionCommandsTest {
    private static final List<String> BY = List.of("--by", "Trần Hữu Lập", "--by", "Võ Thị Ngân");

    @TempDir
    private Path temp;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_session_is_taken_over_checked_and_read() throws IOException {
        CheckedHall.Box box = CheckedHall.Box.of("btv", 130, temp);
        Path device = temp.resolve("usb");
        SecureRandom random = new SecureRandom();
        Path key = Files.write(
                temp.resolve("kiosk.key"), SigningKey.generate(random).pkcs8());
        try (CheckedHall hall = CheckedHall.closed(temp.resolve("phien"), box, true)) {
            Path first =
                    Files.writeString(temp.resolve("manh-1.txt"), hall.typed().get(0));
            Path second =
                    Files.writeString(temp.resolve("manh-2.txt"), hall.typed().get(1));
            hall.demo.hall.journal().copyTo(Standby.on(device, hall.shares.sealingKey(), random));
            List<String> shares = List.of("--share", first.toString(), "--share", second.toString());
            takenOver(device, shares);
            checked(hall, shares);
        }
        logs();
        Files.write(key, new byte[3]);
        assertSays(Exit.WRONG_REQUEST, "không phải khóa ký", "log", "--session", session());
    }

    private void takenOver(Path device, List<String> shares) {
        TakeOver.Offer offer = TakeOver.offer(device);
        List<String> command = new ArrayList<>(List.of(
                "take-over", "--from", device.toString(), "--session", session(), "--old-kiosk", offer.fingerprint()));
        command.addAll(List.of("--reason", "máy hỏng nguồn"));
        command.addAll(BY);
        command.addAll(shares);
        command.add("--code");
        assertSays(Exit.WRONG_REQUEST, "bản sao dừng ở mã khác", and(command, "AAAA-AAAA-AAAA-AAAA-AAAA"));
        assertSays(Exit.SETTLED, "Đã tiếp quản phiên", and(command, offer.code()));
        assertSays(Exit.WRONG_REQUEST, "đã có dữ liệu", and(command, offer.code()));
    }

    private void checked(CheckedHall hall, List<String> shares) throws IOException {
        String out = temp.resolve("giay").toString();
        assertSays(Exit.WRONG_REQUEST, "không có cuộc bầu này", step("plan", "khac", BY));
        assertSays(Exit.WRONG_REQUEST, "không có bước này", step("wait", "btv", BY));
        assertSays(Exit.WRONG_REQUEST, "phải có hai người", step("plan", "btv", List.of("--by", "Một Mình")));
        assertSays(Exit.WRONG_REQUEST, "không có lý do này", step("plan", "btv", BY, "--trouble", "rain"));
        assertSays(Exit.SETTLED, "Mã cam kết", step("plan", "btv", BY));
        String[] dice = {"--dice", "31415", "--dice", "92", "--dice", "6535"};
        assertSays(Exit.WRONG_REQUEST, "phải có nơi ghi", step("list", "btv", BY, dice));
        assertSays(
                Exit.SETTLED, "vẫn ở bao riêng của tập 4", step("list", "btv", BY, and(List.of(dice), "--out", out)));
        Path readings = readings(hall);
        Schemas.require("hand-readings", JsonMapper.builder().build().readTree(Files.readAllBytes(readings)));
        List<String> read = List.of("--readings", readings.toString());
        assertSays(Exit.WRONG_REQUEST, "phải có tệp đọc phiếu", step("enter", "btv", List.of()));
        assertSays(Exit.SETTLED, "Đã ghi sổ những gì hai người đọc", step("enter", "btv", read));
        List<String> compare = new ArrayList<>(read);
        compare.addAll(List.of("--out", out));
        assertSays(Exit.WRONG_REQUEST, "phải có đúng hai mảnh khóa", step("compare", "btv", compare));
        compare.addAll(shares);
        told(step("compare", "btv", compare));
        assertTrue(screen().contains("Mọi tờ đã rút giống hệt bản ghi."), screen());
        assertTrue(Files.exists(temp.resolve("giay/hand-check-minutes.pdf")));
        assertSays(Exit.SETTLED, "Đã hủy bảng niêm phong", step("destroy", "btv", BY));
    }

    private Path readings(CheckedHall hall) {
        try (var taken = CountingHall.enter(
                temp.resolve("may-hai"),
                new JournalKeys(
                        SigningKey.parse(bytes(temp.resolve("kiosk.key"))).orElseThrow(),
                        new SecureRandom(),
                        Clock.systemUTC()))) {
            var drawn = SessionCheck.of(taken, hall.demo.election).drawn().draw();
            return hall.paper.file(temp.resolve("doc.json"), DemoHall.COMMITTEE, drawn.pullList(), read -> read);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void logs() throws IOException {
        assertSays(Exit.SETTLED, "Máy kiểm phiếu khác tiếp quản phiên", "log", "--session", session());
        assertFalse(screen().contains("Việc khác"), screen());
        Path csv = temp.resolve("so.csv");
        assertSays(Exit.SETTLED, "mục của sổ phiên", "log", "--session", session(), "--out", csv.toString());
        assertTrue(Files.readString(csv).contains("Hủy bảng niêm phong"));
        assertSays(Exit.WRONG_REQUEST, ".txt hoặc .csv", "log", "--session", session(), "--out", "so.doc");
    }

    private String[] step(String step, String election, List<String> options, String... more) {
        List<String> command =
                new ArrayList<>(List.of("hand-check", step, "--session", session(), "--election", election));
        command.addAll(options);
        return and(command, more);
    }

    private static String[] and(List<String> command, String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private void assertSays(Exit exit, String words, String... command) {
        assertEquals(exit.code(), told(command), screen());
        assertTrue(screen().contains(words), screen());
    }

    private int told(String... command) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return KiemPhieu.run(new Screen(out, false), out, command);
    }

    private String screen() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String session() {
        return temp.resolve("may-hai").toString();
    }
}
