package vn.kiemphieu.counter.bench.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.kiemphieu.scanner.RowEvidence;
import vn.kiemphieu.scanner.RowEvidence.Kind;
import vn.kiemphieu.tally.election.Column;

class ScorePlotTest {
    private final Scores scores = new Scores();

    @Test
    void every_score_has_its_bar_and_the_limit_its_line() throws Exception {
        add(Marked.NOTHING, 1);
        add(Marked.CLEARLY, 97);
        add(Marked.CLEARLY, 100);
        add(Marked.FOR_PEOPLE, 250);
        byte[] svg = ScorePlot.svg("Phần họ tên có nét gạch qua", "Share", "STRUCK_WHOLE", scores);
        Document read =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertEquals(1 + 4, read.getElementsByTagName("rect").getLength());
        String text = new String(svg, StandardCharsets.UTF_8);
        assertTrue(text.contains("STRUCK_WHOLE = 60 %") && text.contains("dấu rõ · clear mark: 2"), text);
    }

    @Test
    void a_score_beyond_a_hundred_per_cent_stands_in_the_last_bar() {
        add(Marked.CLEARLY, 100);
        add(Marked.CLEARLY, 250);
        assertEquals(2, scores.of(Marked.CLEARLY)[Scores.BARS - 1]);
    }

    private void add(Marked marked, double percent) {
        scores.add(marked, new RowEvidence(Kind.NAME_STRUCK, Column.NAME, percent, 60));
    }
}
