package vn.kiemphieu.counter.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.wear.Scanner;

/** The files that go to the others and come from them. */
class PeerFilesTest {
    private static final Said AGREE = new Said.Marked(Set.of(Column.AGREE));
    private static final Said DISAGREE = new Said.Marked(Set.of(Column.DISAGREE));
    private static final Said BOTH = new Said.Marked(Set.of(Column.AGREE, Column.DISAGREE));
    private static final Said NOTHING = new Said.Marked(Set.of());

    @Test
    void amc_tells_the_ticked_boxes_of_each_copy() {
        List<String> table = """
                "Exam","A:","Name","Mark","q1","TICKED:q1","q2","TICKED:q2","q3","TICKED:q3"
                "1","","?","1","1","A","0","B","0",""
                "12","","?","0","0","AB","0","0"
                """.lines().toList();
        assertEquals(
                Map.of(1, List.of(AGREE, DISAGREE, NOTHING), 12, List.of(BOTH, Said.REFERRED, NOTHING)),
                AnswerTable.ofAmc(table, 3));
    }

    @Test
    void omrchecker_tells_the_marked_boxes_of_each_picture() {
        List<String> table = """
                "file_id","input_path","output_path","score","q1","q2","q3"
                "0001.jpg","/in/0001.jpg","/out/0001.jpg","0","A","","AB"
                "0200.jpg","/in/0200.jpg","/out/0200.jpg","0","B","A","C"
                """.lines().toList();
        assertEquals(
                Map.of(1, List.of(AGREE, NOTHING, BOTH), 200, List.of(DISAGREE, AGREE, Said.REFERRED)),
                AnswerTable.ofOmrChecker(table, 3));
    }

    @Test
    void amc_boxes_are_found_where_its_package_notes_their_corners() {
        AmcLayout layout = AmcLayout.of("""
                \\question{1}{q1}
                \\page{4/1/57}{597.50787pt}{845.04684pt}{597.50787pt}{845.04684pt}
                \\tracepos{4/1:chiffre:1,1}{11201186sp}{52500948sp}{square}
                \\tracepos{4/1:case:q1:1,2}{18943181sp}{51485148sp}{square}
                \\tracepos{4/1:case:q1:1,2}{19875520sp}{50552809sp}{square}
                """.lines().toList());
        Area box = layout.box(new AmcLayout.Place(4, 1, 2));
        assertEquals(101.59, box.x(), 0.01); // 18,943,181 sp are 289.05 pt
        assertEquals(20.89, box.y(), 0.01); // 845.05 pt less 785.60 pt
        assertEquals(5.0, box.w(), 0.001);
        assertEquals(5.0, box.h(), 0.001);
        assertThrows(IllegalArgumentException.class, () -> layout.box(new AmcLayout.Place(5, 1, 2)));
    }

    @Test
    void amc_is_given_as_many_copies_and_questions_as_there_are_and_our_size_of_box() {
        String source = AmcSource.of(200, 3, "5.00");
        assertTrue(source.contains("\\onecopy{200}{"), source);
        assertTrue(source.contains("\\AMCboxDimensions{size=5.00mm}"), source);
        assertEquals(
                3,
                source.lines()
                        .filter(line -> line.startsWith("\\begin{question}{q"))
                        .count());
    }

    @Test
    void omrchecker_is_told_where_our_boxes_are() throws IOException {
        OurPaper paper = new OurPaper();
        double scale = Scanner.scale(200);
        JsonNode template = JsonMapper.builder().build().readTree(new OmrTemplate(paper, scale).template(1654, 2339));
        for (int question = 1; question <= EqualSheets.QUESTIONS; question++) {
            JsonNode block = template.get("fieldBlocks").get("Question" + question);
            Area disagree = paper.box(1, question, Column.DISAGREE);
            int x = block.get("origin").get(0).intValue()
                    + block.get("bubblesGap").intValue();
            assertEquals(disagree.x() * scale, x, 1);
            assertEquals(disagree.y() * scale, block.get("origin").get(1).intValue(), 0.5);
            assertEquals("q" + question, block.get("fieldLabels").get(0).textValue());
        }
        assertEquals(5.0 * scale, template.get("bubbleDimensions").get(0).intValue(), 0.5);
    }
}
