package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.session.Authority;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.KioskKey;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.session.Closed;

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

    /** The session, entered. */
    CountingHall enter(Authority authority) {
        if (!SessionJournal.isIn(session)) {
            throw new RequestRefused(
                    "--session " + session, "không có phiên kiểm phiếu ở đây", "mở phiên bằng session prepare");
        }
        return CountingHall.enter(session, keys(), authority);
    }

    /** Refuses what only a closed session can answer. */
    static void requireClosed(CountingHall hall, String command) {
        if (!(hall.state() instanceof Closed)) {
            throw new RequestRefused(command, "phiên chưa chốt", "chốt phiên bằng session close trước");
        }
    }

    /** Says where the session stands and the code to write on paper. */
    static void tell(CountingHall hall, Screen screen) {
        var checkpoint = hall.checkpoint().checkpoint();
        screen.say("Mục " + checkpoint.entries() + " · " + checkpoint.time() + " · mã ghi vào sổ giấy: "
                + checkpoint.code());
    }
}
