package vn.kiemphieu.counter.bench.peers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.bench.marks.Crops;
import vn.kiemphieu.counter.bench.marks.MarksFolder;
import vn.kiemphieu.counter.bench.peers.EqualSheet.Kind;
import vn.kiemphieu.counter.bench.peers.Score.Count;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Grey;
import vn.kiemphieu.testballots.wear.Scanner;

class EqualSheetsTest {
    private static final double INCH = 25.4;
    private static final int DPI = 200;
    /** A4 as our own paper is drawn. */
    private static final int WIDTH = 1653;

    private static final int HEIGHT = 2338;
    private static final double SCALE = Scanner.scale(DPI);

    private final OurPaper paper = new OurPaper();

    @TempDir
    private Path folder;

    @BeforeEach
    void people_who_wrote_x_and_v() throws IOException {
        Crops.folder(folder);
        Files.createDirectories(folder.resolve("strokes/people-v"));
        Files.writeString(folder.resolve("strokes/people-v/1.txt"), """
                START
                10,-10,0
                20,-40,100
                40,-5,300
                BREAK
                """);
    }

    @Test
    void the_same_strokes_lie_in_the_same_places_on_every_print() {
        Area here = new Area(INCH, 2 * INCH, 5, 5);
        Area there = new Area(2 * INCH, INCH, 5, 5);
        for (Mark mark : marks(sheets(7, 20))) {
            Canvas one = white();
            Canvas other = white();
            mark.write(one, here, SCALE);
            mark.write(other, there, SCALE);
            for (int y = 0; y < 2 * DPI; y++) {
                for (int x = 0; x < 2 * DPI; x++) {
                    int level = one.at(x + DPI / 2, y + 3 * DPI / 2);
                    assertEquals(level, other.at(x + 3 * DPI / 2, y + DPI / 2), 1, "at " + x + ", " + y);
                }
            }
        }
    }

    @Test
    void pages_on_any_print_are_scanned_alike() {
        EqualSheet sheet = sheets(7, 1).get(0);
        GreyPicture ours = picture(sheet.on(paper));
        GreyPicture other = picture(sheet.on(new WhitePrint(paper.layout())));
        assertEquals(ours.width(), other.width());
        assertEquals(ours.height(), other.height());
        assertEquals(ours.pixels()[0], other.pixels()[0], "the corner shows nothing but the same grain");
    }

    @Test
    void the_same_seed_draws_the_same_sheets() {
        assertArrayEquals(sheets(7, 2).get(1).on(paper), sheets(7, 2).get(1).on(paper));
    }

    @Test
    void people_mark_as_often_in_each_way_as_the_page_about_inputs_says() {
        int sheets = 2000;
        List<EqualSheet> deck = sheets(11, sheets);
        Map<Hand, Long> hands = deck.stream().collect(Collectors.groupingBy(EqualSheet::hand, Collectors.counting()));
        assertEquals(0.8, hands.get(Hand.CROSS) / (double) sheets, 0.03);
        assertEquals(0.1, hands.get(Hand.TICK) / (double) sheets, 0.03);
        assertEquals(0.1, hands.get(Hand.PENCIL) / (double) sheets, 0.03);
        Map<Kind, Long> kinds = deck.stream()
                .flatMap(
                        sheet -> IntStream.rangeClosed(1, EqualSheets.QUESTIONS).mapToObj(sheet::kind))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double questions = sheets * EqualSheets.QUESTIONS;
        assertEquals(0.12, kinds.get(Kind.BLANK) / questions, 0.02);
        assertEquals(0.04, kinds.get(Kind.DOUBLE) / questions, 0.01);
    }

    @Test
    void our_reader_reads_them_without_a_wrong_word_and_most_of_them_right() {
        OutFolder out = OutFolder.open(folder.resolve("out"));
        List<EqualSheet> sheets = sheets(5, 6);
        sheets.forEach(sheet -> out.write("pages/" + sheet.name(), sheet.on(paper)));
        OurReader reader = new OurReader(paper, sheets, out, "pages");
        reader.readAll();
        reader.readAll();
        Reading reading = reader.reading();
        Count total = Score.of(sheets, reading).total();
        assertEquals(0, total.wrong(), reading.said().toString());
        assertTrue(total.right() >= 15, total.toString());
        assertTrue(reading.cost().sheet() > 1_000_000, "decoding alone takes longer than a millisecond");
    }

    @Test
    void a_folder_without_one_of_the_letters_is_refused() throws IOException {
        Files.delete(folder.resolve("strokes/people-v/1.txt"));
        assertThrows(RequestRefused.class, () -> sheets(7, 1));
    }

    private List<EqualSheet> sheets(long seed, int sheets) {
        return EqualSheets.of(MarksFolder.open(folder), seed).first(sheets);
    }

    private static List<Mark> marks(List<EqualSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.questions().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static GreyPicture picture(byte[] file) {
        return PageFiles.decode(file).orElseThrow();
    }

    private static Canvas white() {
        return Canvas.grey(Grey.filled(WIDTH, HEIGHT, 255));
    }

    /** Nothing but boxes, elsewhere than on our paper. */
    private record WhitePrint(Page layout) implements EqualSheet.Print {
        @Override
        public Canvas page(int sheet) {
            return white();
        }

        @Override
        public Area box(int sheet, int question, Column column) {
            return new Area(40 + 20 * Lettered.number(column), 30 * question, 5, 5);
        }
    }
}
