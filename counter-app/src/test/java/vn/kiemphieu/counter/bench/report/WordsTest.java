package vn.kiemphieu.counter.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.counter.bench.figures.Facet;
import vn.kiemphieu.counter.bench.figures.Worst.Fault;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.wear.Grade;
import vn.kiemphieu.testballots.wear.WearKind;

class WordsTest {
    @Test
    void everything_a_deck_may_show_has_a_vietnamese_name() {
        assertEquals(List.of(), nameless(Facet.MARK, MarkKind.values()));
        assertEquals(List.of(), nameless(Facet.WEAR, WearKind.values()));
        assertEquals(List.of(), nameless(Facet.GRADE, Grade.values()));
        assertEquals(
                List.of(),
                Arrays.stream(BallotForm.values())
                        .filter(form -> Words.form(form.name()).equals(form.name()))
                        .toList());
    }

    @Test
    void every_answer_has_a_vietnamese_name() {
        assertEquals("phải hỏi người", Words.vote(Meaning.PEOPLE.word()));
        assertEquals("phiếu tốt", Words.expected(Expected.VALID.name()));
        assertEquals("ĐỌC SAI", Words.fault(Fault.MISREAD.name()));
    }

    @Test
    void a_kind_of_a_foreign_folder_stands_for_itself() {
        assertEquals("a &lt;kind&gt;", Words.of(Facet.MARK, "a <kind>"));
    }

    private static List<String> nameless(Facet facet, Enum<?>... kinds) {
        return Arrays.stream(kinds)
                .map(Enum::name)
                .filter(kind -> Words.of(facet, kind).equals(kind))
                .toList();
    }
}
