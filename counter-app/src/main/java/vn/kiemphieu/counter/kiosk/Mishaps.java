package vn.kiemphieu.counter.kiosk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.closing.IntegrityBroken;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.journal.JournalFailed;
import vn.kiemphieu.counter.journal.JournalTampered;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.PeopleFileException;
import vn.kiemphieu.counter.session.NotConfirmed;
import vn.kiemphieu.counter.setup.Problem;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.scanner.ScannerException;

/** What went wrong, said above the screen where it did; the session is entered anew where that is the only way on. */
final class Mishaps implements Consumer<Throwable> {
    private final Path log;
    private Station station;

    /** @param log where our own mistakes are written down, for whoever mends them */
    Mishaps(Path log) {
        this.log = log;
    }

    void of(Station wired) {
        station = wired;
    }

    @Override
    public void accept(Throwable wrong) {
        if (wrong instanceof RequestRefused refused) {
            say(refused.problems().stream().map(Mishaps::sentence).collect(Collectors.joining(" ")));
        } else if (wrong instanceof NotConfirmed
                || wrong instanceof ScannerException
                || wrong instanceof PeopleFileException
                || wrong instanceof OutputFailed) {
            say(wrong.getMessage());
        } else if (wrong instanceof IntegrityBroken || wrong instanceof JournalTampered) {
            station.leaveHall();
            station.day().go(new Stopped(Words.same(wrong.getMessage())));
        } else if (wrong instanceof JournalFailed) {
            again();
            say(wrong.getMessage());
        } else {
            write(wrong);
            again();
            station.day()
                    .say(
                            Words.of(
                                    "Chương trình gặp lỗi ở bước vừa rồi (đã ghi vào " + log.getFileName()
                                            + "). Không mất phiếu nào; hãy làm lại bước đó.",
                                    "The program failed in that step (see " + log.getFileName()
                                            + "). No ballot is lost; try the step again."),
                            Tone.TROUBLE);
        }
    }

    private static String sentence(Problem problem) {
        String what = problem.what();
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + ": " + problem.remedy() + ".";
    }

    private void say(String sentence) {
        station.day().say(Words.same(sentence), Tone.TROUBLE);
    }

    /** What is on disk is the truth. */
    private void again() {
        if (station.hallIfAny().isPresent()) {
            try {
                station.enterLastSession();
            } catch (RuntimeException e) {
                write(e);
                station.day()
                        .go(new Stopped(Words.of(
                                "Không mở lại được phiên: " + e.getMessage() + " Kiểm tra đĩa rồi khởi động lại máy.",
                                "The session cannot be entered: check the disk, then restart.")));
                return;
            }
            station.onward();
        }
    }

    private void write(Throwable wrong) {
        StringWriter text = new StringWriter();
        wrong.printStackTrace(new PrintWriter(text));
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.writeString(log, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            wrong.addSuppressed(e);
        }
    }
}
