package vn.kiemphieu.counter.closing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.kiemphieu.tally.ballot.Ink.NONE;
import static vn.kiemphieu.tally.ballot.Ink.PRESENT;
import static vn.kiemphieu.tally.ballot.Ink.UNSURE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.FakePages;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.conclusion.Concluded;
import vn.kiemphieu.counter.conclusion.Conclusion;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.conclusion.Conclusion.Subject;
import vn.kiemphieu.counter.conclusion.Conclusions;
import vn.kiemphieu.counter.counting.Assembly;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.tally.election.PaperCode;

class ClosingTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SOFTWARE = "TEST";

    @TempDir
    private Path folder;

    private Congress congress;
    private ExpectedPaper paper;

    @BeforeEach
    void three_names_two_seats() {
        congress = CongressJson.congress(folder, root -> {});
        paper = FakePages.paper(congress, congress.elections().get(0), 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20251016})
    void any_order_of_feeding_gives_the_same_bytes(long seed) {
        List<ReadPage> shuffled = new ArrayList<>(pages("a"));
        Collections.shuffle(shuffled, new Random(seed));
        assertArrayEquals(result(closing(pages("a"), Choice.FOR)), result(closing(shuffled, Choice.FOR)));
        assertArrayEquals(
                new SheetsFile(closing(pages("a"), Choice.FOR)).bytes(),
                new SheetsFile(closing(shuffled, Choice.FOR)).bytes());
    }

    @Test
    void another_picture_or_another_conclusion_is_another_result() {
        byte[] result = result(closing(pages("a"), Choice.FOR));
        assertFalse(Arrays.equals(result, result(closing(pages("other picture, same votes"), Choice.FOR))));
        assertFalse(Arrays.equals(result, result(closing(pages("a"), Choice.NOT_COUNTED))));
    }

    @Test
    void the_lines_add_up_to_the_result() throws IOException {
        Closing closing = closing(pages("a"), Choice.FOR);
        long[] votes = new long[4];
        for (JsonNode line : lines(closing)) {
            if (line.path("settled").path("as").asText().equals("valid")) {
                line.get("rows")
                        .forEach(row -> votes[row.get("row").intValue()] +=
                                row.get("vote").asText().equals("for") ? 1 : 0);
            }
        }
        JsonNode people = MAPPER.readTree(result(closing)).get("candidates");
        for (JsonNode person : people) {
            assertEquals(
                    person.get("votes").longValue(), votes[person.get("row").intValue()]);
        }
    }

    @Test
    void lines_and_result_keep_to_their_schemas() throws IOException {
        Closing closing = closing(pages("a"), Choice.FOR);
        for (JsonNode line : lines(closing)) {
            Schemas.require("sheets", line);
        }
        Schemas.require("result", MAPPER.readTree(result(closing)));
    }

    @Test
    void every_form_has_a_result_of_the_schema() throws IOException {
        for (int i = 0; i < congress.elections().size(); i++) {
            ExpectedPaper form = FakePages.paper(congress, congress.elections().get(i), 1);
            Closing empty = new Closing(form, List.of(), false);
            Schemas.require("result", MAPPER.readTree(result(empty)));
        }
    }

    @Test
    void evidence_is_what_a_shell_computes_from_the_lines() throws IOException {
        Closing closing = closing(pages("a"), Choice.FOR);
        String nameless = lines(closing).stream()
                .map(line -> line.toString().replaceFirst("\"source\":\"[^\"]*\",\"page\":\\d+,", "") + "\n")
                .sorted()
                .reduce("", String::concat);
        assertEquals(
                Fingerprint.sha256Hex(nameless.getBytes(StandardCharsets.UTF_8)), new SheetsFile(closing).evidence());
    }

    @Test
    void a_keyed_ballot_stands_in_the_figures_of_the_minutes() {
        var figures = closing(pages("a"), Choice.FOR).figures();
        assertEquals(7, figures.pages());
        assertEquals(2, figures.concluded());
        assertEquals(1, figures.keyed());
        assertEquals(1, figures.setAside());
    }

    @Test
    void ballots_of_keyed_batches_are_bound_counted_and_named_without_a_line() throws IOException {
        Closing scanned = closing(pages("a"), Choice.FOR);
        Settled valid = new Valid(Choices.of(List.of(Choice.FOR, Choice.NOT_COUNTED, Choice.NOT_COUNTED)));
        Closing mixed = with(scanned, valid, new Invalid(InvalidityGround.NGOAI_DANH_SACH));
        Closing other = with(scanned, valid, new Invalid(InvalidityGround.KY_TEN_VIET_THEM));
        assertEquals(lines(scanned), lines(mixed));
        assertFalse(new SheetsFile(mixed).evidence().equals(new SheetsFile(other).evidence()));
        JsonNode before = MAPPER.readTree(result(scanned));
        JsonNode after = MAPPER.readTree(result(mixed));
        Schemas.require("result", after);
        assertFalse(before.has("keyed"));
        assertEquals(2, after.get("keyed").intValue());
        assertEquals(
                before.get("collected").intValue() + 2, after.get("collected").intValue());
        assertEquals(before.get("ballots"), after.get("ballots"));
        assertEquals(2, mixed.figures().typed());
        assertEquals(1, mixed.figures().keyed());
        assertEquals(scanned.waiting(), mixed.waiting());
    }

    private static Closing with(Closing closing, Settled... keyed) {
        List<Concluded> all = new ArrayList<>(closing.all());
        for (Settled ballot : keyed) {
            all.add(Conclusions.concluded(new Counted.Keyed(ballot), Optional.empty()));
        }
        return new Closing(closing.paper(), all, false);
    }

    /** Two clear ballots, a doubtful one, a keyed one, a duplicate, a foreign one and an invisible one. */
    private List<ReadPage> pages(String first) {
        PaperCode other = PaperCode.of(congress, congress.elections().get(1), 1, 1);
        return new FakePages(paper)
                .read(first, 1, PRESENT)
                .read("b", 1, NONE, PRESENT)
                .read("doubtful", 1, PRESENT, NONE, UNSURE)
                .broken("keyed")
                .read("b", 1, NONE, PRESENT)
                .foreign("f", other)
                .broken("waits")
                .all();
    }

    private Closing closing(List<ReadPage> pages, Choice decided) {
        List<Conclusion> conclusions = List.of(
                conclusion("doubtful", As.VALID, Map.of(3, decided)),
                conclusion("keyed", As.VALID, Map.of(1, Choice.FOR, 2, Choice.FOR, 3, Choice.NOT_COUNTED)),
                conclusion("b", As.SAME_SHEET, Map.of()));
        return new Closing(
                paper,
                Conclusions.settle(
                        Assembly.of(paper, pages), paper.election(), conclusions, new Problems(Path.of("x"))),
                false);
    }

    private static Conclusion conclusion(String bytes, As as, Map<Integer, Choice> rows) {
        Subject subject = new Subject(Subject.Kind.SHA256, FakePages.sha256(bytes));
        return new Conclusion("[0]", subject, as, Optional.empty(), rows, List.of("A", "B"));
    }

    private static byte[] result(Closing closing) {
        return new ResultFile(closing).bytes(new SheetsFile(closing).evidence(), SOFTWARE);
    }

    private static List<JsonNode> lines(Closing closing) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        String text = new String(new SheetsFile(closing).bytes(), StandardCharsets.UTF_8);
        for (String line : (Iterable<String>) Stream.of(text.split("\n"))::iterator) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }
}
