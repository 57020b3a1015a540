package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.demo.DemoDeck;

/** A kiosk breaks, and another goes on from the second device. */
class StandbyCommandTest {
    private static final int BALLOTS = 4;
    private static final String COPIED = "Đã sao phiên sang thiết bị dự phòng";

    @TempDir
    private Path folder;

    private Path session;
    private Path device;

    @BeforeEach
    void opened() {
        OutFolder out = OutFolder.open(folder);
        session = folder.resolve("phien");
        device = folder.resolve("usb/phien");
        out.write("congress.json", DemoCongress.file());
        DemoDeck.of("btv", BALLOTS)
                .sheets()
                .forEach(
                        sheet -> out.write("scans/" + sheet.name(), sheet.draw().bytes()));
        step("prepare", "--congress", folder.resolve("congress.json"), "--election", "btv");
        step("ready", "--copies", 10, "--by", "A", "--by", "B");
        step("open", "--by", "A", "--by", "B");
    }

    @Test
    void another_kiosk_goes_on_from_what_was_copied_after_each_step() throws IOException {
        Told chosen = step("standby", "--device", device, "--by", "A", "--by", "B");
        assertTrue(chosen.out().contains(COPIED), chosen.out());
        String first = found("Mảnh tiếp quản 1: (\\S+)", chosen);
        String second = found("Mảnh tiếp quản 2: (\\S+)", chosen);
        String kiosk = found("cùng mã của từng bước: (\\S+)", chosen);
        Told fed = step("batch", "--sheets", BALLOTS, "--by", "A", "--by", "B", "--scans", folder.resolve("scans"));
        assertTrue(fed.out().contains(COPIED), fed.out());
        Told taken = Told.by(
                "take-over",
                "--session",
                folder.resolve("may-hai/phien"),
                "--from",
                device,
                "--share",
                Files.writeString(folder.resolve("manh-1"), first),
                "--share",
                Files.writeString(folder.resolve("manh-2"), second),
                "--old-kiosk",
                kiosk,
                "--code",
                found("mã ghi vào sổ giấy: (\\S+)", fed),
                "--reason",
                "máy hỏng nguồn",
                "--by",
                "A",
                "--by",
                "B");
        assertEquals(0, taken.exit(), taken.err());
        Told status = Told.by("session", "status", "--session", folder.resolve("may-hai/phien"));
        assertEquals(
                step("status").out().lines().findFirst(), status.out().lines().findFirst());
    }

    @Test
    void a_device_that_is_gone_is_told_and_the_step_is_done() throws IOException {
        step("standby", "--device", device, "--by", "A", "--by", "B");
        Path usb = device.getParent();
        Files.move(usb, folder.resolve("pulled"));
        Files.createFile(usb);
        Told fed = step("batch", "--sheets", BALLOTS, "--by", "A", "--by", "B", "--scans", folder.resolve("scans"));
        assertTrue(fed.out().contains("Chưa sao được sang thiết bị dự phòng"), fed.out());
        assertTrue(fed.out().contains("Tập đã khóa"), fed.out());
        assertEquals(0, Told.by("verify", "--session", session).exit());
    }

    private static String found(String pattern, Told told) {
        Matcher matcher = Pattern.compile(pattern).matcher(told.out());
        assertTrue(matcher.find(), told.out() + told.err());
        return matcher.group(1);
    }

    private Told step(String step, Object... more) {
        List<Object> words = new ArrayList<>(List.of("session", step, "--session", session));
        words.addAll(List.of(more));
        Told told = Told.by(words.toArray());
        assertTrue(told.exit() == 0 || told.exit() == 3, told.err());
        return told;
    }
}
