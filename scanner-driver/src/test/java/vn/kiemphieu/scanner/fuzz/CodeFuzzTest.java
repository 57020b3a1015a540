package vn.kiemphieu.scanner.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.scanner.code.CodeReader;
import vn.kiemphieu.tally.election.PaperCode;

/**
 * What stands where the QR code should be: alone in a picture, and on a page of ours. The bytes are lines: one or three
 * texts for {@link Modules#of}, and what is behind them flips single modules.
 */
class CodeFuzzTest {
    private static final int TEXTS = 3;

    private static RecordedPaper paper;
    private static BallotReader reader;

    @BeforeAll
    static void print() {
        paper = RecordedPaper.of("boxes");
        reader = paper.reader();
    }

    @FuzzTest
    void any_code_has_an_outcome(byte[] bytes) {
        List<String> lines = List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", TEXTS + 1));
        String text = lines.get(0);
        PaperCode.parse(text).ifPresent(code -> assertEquals(text, code.text()));
        List<String> texts = lines.size() < TEXTS ? List.of(text) : lines.subList(0, TEXTS);
        String damage = lines.size() > TEXTS ? lines.get(TEXTS) : "";
        Optional<Modules> modules = Modules.of(texts);
        modules.ifPresent(printed -> {
            printed.flip(damage.getBytes(StandardCharsets.ISO_8859_1));
            SheetOutcome outcome = look(printed);
            if (lines.size() == 1 && !text.equals(paper.code().text())) {
                assertFalse(outcome instanceof SheetOutcome.Read, "a page of another paper is not read as ours");
            }
        });
    }

    private static SheetOutcome look(Modules printed) {
        Entrance.timed(() -> new CodeReader().search(printed.alone()));
        return Entrance.timed(
                () -> reader.read(printed.on(paper.blank(), paper.page().codes())));
    }
}
