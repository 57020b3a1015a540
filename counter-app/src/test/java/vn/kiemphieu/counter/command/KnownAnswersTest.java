package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.demo.DemoDeck;

/** Boxes of the demonstration's congress, from pictures to numbers: every form, one page and several. */
class KnownAnswersTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"bi-thu, 20", "btv, 3", "ubkt, 3", "danh-sach-dai, 2", "gioi-thieu, 3", "tin-nhiem, 3"})
    void a_count_comes_to_the_known_answers(String id, int ballots) {
        OutFolder out = OutFolder.open(folder);
        DemoDeck deck = DemoDeck.of(id, ballots);
        out.write("congress.json", DemoCongress.file());
        deck.sheets()
                .forEach(
                        sheet -> out.write("scans/" + sheet.name(), sheet.draw().bytes()));
        CountRequest request =
                CountRequest.of(folder.resolve("congress.json"), id, folder.resolve("scans"), folder.resolve("out"));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Screen screen = new Screen(new PrintStream(told, true, StandardCharsets.UTF_8), false);
        Congress congress = CongressFile.read(request.congress());
        CountJob.Outcome outcome =
                new CountJob(request, screen).run(congress, deck.election(), new DemoConclusions(out, deck));
        assertEquals(0, outcome.closing().waiting());
        assertTrue(
                new KnownAnswers(screen).tell(deck.result(), outcome.closing()),
                () -> told.toString(StandardCharsets.UTF_8));
    }
}
