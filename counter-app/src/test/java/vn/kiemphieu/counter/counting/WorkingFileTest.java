package vn.kiemphieu.counter.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.tally.ballot.Ink.PRESENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.FakePages;
import vn.kiemphieu.counter.counting.ReadPage.Look;
import vn.kiemphieu.scanner.ColourSeen;
import vn.kiemphieu.scanner.GlassStreak;
import vn.kiemphieu.scanner.MarkHue;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.scanner.SheetOutcome.Blank;
import vn.kiemphieu.scanner.SheetOutcome.OtherPaper;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.election.Congress;

class WorkingFileTest {
    private static final String REQUEST = "{\"election\":\"bch\"}";

    @TempDir
    private Path folder;

    private OutFolder out;
    private List<ReadPage> pages;

    @BeforeEach
    void pages_of_every_outcome() throws IOException {
        out = OutFolder.open(folder.resolve("out"));
        Congress congress = CongressJson.congress(folder, root -> {});
        var paper = FakePages.paper(congress, congress.elections().get(0), 1);
        List<SheetOutcome> outcomes = List.of(
                new FakePages(paper)
                        .read("a", 1, Set.of(Remark.INK_OUTSIDE), PRESENT)
                        .all()
                        .get(0)
                        .outcome(),
                new Blank(),
                new OtherPaper(Optional.of(paper.codes().get(0))),
                new OtherPaper(Optional.empty()),
                new Unreadable(Trouble.PICTURE_BROKEN));
        pages = new ArrayList<>();
        for (SheetOutcome outcome : outcomes) {
            String bytes = "bytes " + pages.size();
            Path file = Files.writeString(folder.resolve(pages.size() + ".png"), bytes);
            PageFile page = new PageFile(file.toString(), file, 1, "scans");
            List<GlassStreak> streaks = List.of(new GlassStreak(true, 3, 20, 7.9), new GlassStreak(false, 5, 10, 8));
            Optional<ColourSeen> colour =
                    Optional.of(new ColourSeen(List.of(new MarkHue(3, -1.25, 0.1), new MarkHue(1, 0, -0.5)), true));
            pages.add(new ReadPage(page, FakePages.sha256(bytes), outcome, new Look(10, 20, true), streaks, colour));
        }
    }

    @Test
    void what_was_read_is_not_read_again() {
        assertEquals(pages, readAll(this::byReading).read);
        Run again = readAll(page -> {
            throw new AssertionError("read again: " + page.source());
        });
        assertEquals(pages, again.read);
    }

    @Test
    void a_file_that_changed_meanwhile_is_read_again() throws IOException {
        readAll(this::byReading);
        Files.writeString(pages.get(2).file().file(), "other bytes");
        assertEquals(List.of(pages.get(2).file()), readAll(this::byReading).asked);
    }

    @Test
    void a_torn_last_line_is_read_again_and_the_file_goes_on_behind_the_whole_ones() throws IOException {
        readAll(this::byReading);
        Path working = out.file(WorkingFile.NAME);
        String text = Files.readString(working);
        String torn = text.substring(0, text.length() - 7);
        Files.writeString(working, torn, StandardOpenOption.TRUNCATE_EXISTING);
        assertEquals(1, readAll(this::byReading).asked.size());
        assertEquals(pages.size(), WorkingFile.pages(working));
        String whole = torn.substring(0, torn.lastIndexOf('\n') + 1);
        assertTrue(Files.readString(working).startsWith(whole));
        assertEquals(List.of(), readAll(this::byReading).asked);
    }

    @Test
    void the_working_file_of_another_program_is_begun_anew() {
        readAll(this::byReading);
        try (WorkingFile other = WorkingFile.open(out, "{\"election\":\"bch\",\"software\":\"other\"}")) {
            assertTrue(other.before(pages.get(0).file()).isEmpty());
        }
    }

    private record Run(List<ReadPage> read, List<PageFile> asked) {}

    private Run readAll(Function<PageFile, ReadPage> reader) {
        List<PageFile> asked = new ArrayList<>();
        try (WorkingFile working = WorkingFile.open(out, REQUEST)) {
            ResumedReader resumed = new ResumedReader(
                    page -> {
                        asked.add(page);
                        return reader.apply(page);
                    },
                    working);
            return new Run(
                    pages.stream().map(page -> resumed.apply(page.file())).toList(), asked);
        }
    }

    private ReadPage byReading(PageFile page) {
        return pages.stream()
                .filter(each -> each.file().equals(page))
                .findFirst()
                .orElseThrow();
    }
}
