package vn.kiemphieu.report.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Paragraph.Setting;
import vn.kiemphieu.report.page.Pen;
import vn.kiemphieu.report.page.Style;

class FlowTest {
    private static final Style STYLE = Style.regular(12);
    private static final Setting SETTING = new Setting(Align.JUSTIFIED, 0, 1.25, 0, false);
    private static final double LINE = STYLE.em() * 1.25;

    @Test
    void what_fits_exactly_stays_on_one_page() {
        List<Block> lines = List.of(paragraph("một"), paragraph("hai"), paragraph("ba"));
        assertEquals(List.of("một hai ba"), texts(lines, 3 * LINE));
        assertEquals(List.of("một hai", "ba"), texts(lines, 2.9 * LINE));
    }

    @Test
    void a_heading_goes_with_what_follows() {
        Block heading = new Paragraph("Mục", STYLE, SETTING.holding());
        assertEquals(List.of("một", "Mục hai"), texts(List.of(paragraph("một"), heading, paragraph("hai")), 2 * LINE));
    }

    @Test
    void what_is_kept_together_moves_as_one_unless_longer_than_a_page() {
        Block kept = new Kept(List.of(paragraph("hai"), paragraph("ba")), false);
        assertEquals(List.of("một", "hai ba"), texts(List.of(paragraph("một"), kept), 2 * LINE));
        assertEquals(List.of("hai", "ba"), texts(List.of(kept), LINE));
    }

    @Test
    void space_vanishes_at_the_top_of_a_page() {
        List<Block> blocks = List.of(paragraph("một"), new Space(LINE), paragraph("hai"));
        List<Leaf> leaves = Flow.pages(blocks, 100, 1.5 * LINE);
        assertEquals(0, leaves.get(1).strips().get(0).y());
    }

    @Test
    void a_table_repeats_its_titles_and_keeps_its_first_and_last_rows_in_pairs() {
        List<List<String>> rows =
                IntStream.rangeClosed(1, 5).mapToObj(i -> List.of("r" + i)).toList();
        Table table = new Table(List.of(new Table.Column("T", 0, Align.LEFT)), rows, look());
        assertEquals(List.of("T r1 r2", "T r3", "T r4 r5"), texts(List.of(table), 3 * (LINE + 2 * 1.5 / 3)));
    }

    @Test
    void a_row_has_a_cell_for_every_column() {
        List<Table.Column> columns = List.of(new Table.Column("T", 0, Align.LEFT));
        assertThrows(IllegalArgumentException.class, () -> new Table(columns, List.of(List.of("a", "b")), look()));
    }

    @Test
    void a_word_wider_than_the_line_is_broken_not_clipped() {
        for (Strip strip : paragraph("x".repeat(100)).strips(30)) {
            Mark.Text text = (Mark.Text) strip.marks().get(0);
            assertTrue(text.x() + STYLE.width(text.text()) <= 30);
        }
    }

    @Test
    void justified_lines_end_at_the_edge_but_for_the_last() {
        List<Strip> strips =
                paragraph("một hai ba bốn năm sáu bảy tám chín mười").strips(40);
        List<Mark> first = strips.get(0).marks();
        Mark.Text word = (Mark.Text) first.get(first.size() - 1);
        assertEquals(40, word.x() + STYLE.width(word.text()), 1e-9);
        assertEquals(1, strips.get(strips.size() - 1).marks().size());
    }

    private static Table.Look look() {
        return new Table.Look(STYLE, STYLE, Pen.black(0.2), 1.5, 1.25);
    }

    private static Block paragraph(String text) {
        return new Paragraph(text, STYLE, SETTING);
    }

    private static List<String> texts(List<Block> blocks, double height) {
        return Flow.pages(blocks, 100, height).stream()
                .map(leaf -> String.join(
                        " ",
                        leaf.strips().stream()
                                .flatMap(placed -> placed.strip().marks().stream())
                                .filter(Mark.Text.class::isInstance)
                                .map(mark -> ((Mark.Text) mark).text())
                                .toList()))
                .toList();
    }
}
