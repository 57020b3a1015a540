package vn.kiemphieu.counter.command;

import java.util.Locale;
import java.util.function.Consumer;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.SheetOutcome.Blank;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.BallotReading;
import vn.kiemphieu.tally.ballot.BallotRules;

/** How reading goes on: pages read, pages a second, how many seem to wait for people. Never a vote. */
final class LiveLine implements Consumer<ReadPage>, AutoCloseable {
    private static final long NANOS = 1_000_000_000L;
    private static final long ON_TERMINAL = NANOS / 5;
    private static final long ON_PAPER = 5 * NANOS;

    private final Screen screen;
    private final int pages;
    private final int pagesOfBallot;
    private final BallotRules rules;
    private final long began = System.nanoTime();
    private long shown = began;
    private int read;
    private int waiting;

    LiveLine(Screen screen, int pages, ExpectedPaper paper) {
        this.screen = screen;
        this.pages = pages;
        this.pagesOfBallot = paper.pages();
        this.rules = BallotRules.of(paper.election());
        screen.say("Đọc " + pages + " trang …");
    }

    @Override
    public void accept(ReadPage page) {
        read++;
        waiting += needsPeople(page) ? 1 : 0;
        long now = System.nanoTime();
        if (now - shown >= (screen.terminal() ? ON_TERMINAL : ON_PAPER)) {
            shown = now;
            show();
        }
    }

    @Override
    public void close() {
        show();
        if (screen.terminal()) {
            screen.say("");
        }
    }

    /** As far as one page tells; pages are put together into ballots later. */
    private boolean needsPeople(ReadPage page) {
        if (!(page.outcome() instanceof Read seen)) {
            return !(page.outcome() instanceof Blank);
        }
        if (pagesOfBallot == 1) {
            return !(rules.find(new BallotReading(seen.rows(), seen.remarks())) instanceof Valid);
        }
        return !seen.remarks().isEmpty()
                || seen.rows().stream().anyMatch(row -> rules.choice(row).isEmpty());
    }

    private void show() {
        long nanos = Math.max(1, System.nanoTime() - began);
        String line = String.format(
                Locale.ROOT,
                "Đã đọc %d/%d trang · %d trang/giây · chờ kết luận %d",
                read,
                pages,
                read * NANOS / nanos,
                waiting);
        if (screen.terminal()) {
            screen.show(line);
        } else {
            screen.say(line);
        }
    }
}
