package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.KioskKey;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Mode;

/** Which session a command works on, and which key signs. */
final class HallOptions {
    private static final String KEY = "kiosk.key";

    @Option(names = "--session", required = true, paramLabel = "THƯ-MỤC", description = "Thư mục của phiên kiểm phiếu.")
    private Path session;

    @Option(
            names = "--key",
            paramLabel = "TỆP",
            description = "Khóa ký của máy kiểm phiếu; mặc định kiosk.key cạnh thư mục phiên.")
    private Path key;

    Path session() {
        return session;
    }

    Path key() {
        return Optional.ofNullable(key).orElseGet(() -> session.toAbsolutePath().resolveSibling(KEY));
    }

    JournalKeys keys() {
        return KioskKey.at(key());
    }

    /** The key of a new session, made where there is none. */
    JournalKeys newKeys() {
        return KioskKey.made(key());
    }

    /** The session, entered. Without signing in nobody counts a real congress. */
    CountingHall enter() {
        if (!SessionJournal.isIn(session)) {
            throw new RequestRefused(
                    "--session " + session, "không có phiên kiểm phiếu ở đây", "mở phiên bằng session prepare");
        }
        return rehearsing(CountingHall.enter(session, keys()));
    }

    private static CountingHall rehearsing(CountingHall hall) {
        try {
            requireRehearsal(hall.congress());
            return hall;
        } catch (RequestRefused e) {
            hall.close();
            throw e;
        }
    }

    static void requireRehearsal(Congress congress) {
        if (congress.mode() == Mode.OFFICIAL) {
            throw new RequestRefused(
                    "session",
                    "phiên chính thức cần hai người đăng nhập trên máy kiểm phiếu, dòng lệnh chỉ để tập dượt",
                    "dùng tệp đại hội có \"mode\":\"rehearsal\"");
        }
    }

    /** Says where the session stands and the code to write on paper. */
    static void tell(CountingHall hall, Screen screen) {
        var checkpoint = hall.checkpoint().checkpoint();
        screen.say("Mục " + checkpoint.entries() + " · " + checkpoint.time() + " · mã ghi vào sổ giấy: "
                + checkpoint.code());
    }
}
