package vn.kiemphieu.counter.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.counter.bench.figures.Counts;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.bench.reading.DeckFeed;
import vn.kiemphieu.counter.bench.reading.Fed;
import vn.kiemphieu.counter.bench.reading.Outcome;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.bench.reading.ReadingRun;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.wear.Grade;

/** Ballots of drawn decks that an earlier reader misread, or left to people without need. */
class OnceReadWronglyTest {
    private static final PaperReaders READERS = new PaperReaders(DemoCongress.congress(), 0);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026112715, HEAVY, 207, a black and white scan that lost thin pens and thin lines",
        "990001, HEAVY, 194, a star drawn on a streak of the scanner's glass",
    })
    void is_never_silently_misread(long seed, Grade grade, int sheet, String why) {
        assertEquals(List.of(), read(seed, grade, sheet).misreads(), why);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026112711, MODERATE, 393, a stamp whose ring of letters is darker than its rim",
        "2026112711, MODERATE, 1804, a stamp cut off in the corner of the sheet",
        "2026112711, MODERATE, 3177, a stamp that half took in black and white",
        "2026112714, MODERATE, 312, a stamp far beside its place",
        "2026112714, MODERATE, 1984, a streak too pale to be found by itself",
        "2026112714, MODERATE, 3881, a torn corner over a dark bed",
        "2026112711, MODERATE, 365, a streak along a line of print",
        "2026112711, MODERATE, 570, a strike that shows in one column of the last word",
        "2026112711, MODERATE, 1800, a wavy strike that the letters of the first word hide",
        "2026112711, MODERATE, 2647, a strike that only shows a pixel from the letters of the first word",
        "2026112711, MODERATE, 1231, a fold along a name",
        "2026112711, MODERATE, 768, an X of two bowed strokes",
        "2026112711, MODERATE, 1962, an X of a broad pen near the edge of its box",
        "880001, MODERATE, 555, specks that a streak left on names",
        "880001, MODERATE, 744, an X of pale pencil",
        "880001, MODERATE, 1066, a pale streak through two struck names",
        "880001, MODERATE, 2083, a streak between a stamp and the marks of registration",
        "880002, MODERATE, 618, an X that crosses near the edge of its box",
        "880002, MODERATE, 795, lines one pixel thick and two in black and white",
        "880002, MODERATE, 5618, the end of a zigzag by a broad pen",
        "880009, MODERATE, 2100, two strikes by a broad pen that cover a name",
        "880002, MODERATE, 1935, a wavy strike that the letters of the last word hide",
        "990001, HEAVY, 51, a torn corner over a lid that is lighter than the paper",
        "990001, HEAVY, 74, grain of a poor sensor",
        "990001, HEAVY, 106, a heading that slipping rollers moved",
        "990001, HEAVY, 421, a fold, and print that shines through names",
        "990001, HEAVY, 789, print that shines through boxes",
        "990001, HEAVY, 1049, a coffee ring over boxes",
    })
    void is_counted_without_asking(long seed, Grade grade, int sheet, String why) {
        Outcome outcome = read(seed, grade, sheet);
        Counts counts = outcome.figures().all();
        assertEquals(counts.sheets(), counts.good(), why);
        assertEquals(0, counts.goodNotValid(), why);
        assertEquals(List.of(), outcome.misreads());
    }

    private Outcome read(long seed, Grade grade, int sheet) {
        Iterator<List<Fed>> ballot = List.of(ballot(seed, grade, sheet)).iterator();
        return new ReadingRun("once", 1, READERS, OutFolder.open(folder))
                .run(ballot, so -> false, new Pace(new Silent(), "once", 1));
    }

    private static List<Fed> ballot(long seed, Grade grade, int sheet) {
        DeckFeed feed = new DeckFeed(Decks.of(seed, grade), "");
        for (int next = 0; ; ) {
            List<Fed> ballot = feed.next();
            next += ballot.size();
            if (next > sheet) {
                return ballot;
            }
        }
    }
}
