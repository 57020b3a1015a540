package vn.kiemphieu.report.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.PaperCode;

class TemplateTest {
    @Test
    void a_value_for_one_paper_goes_before_the_value_for_all() {
        assertEquals(40, Template.ballot(Paper.A5).places("stamp").get(0).get(2));
        assertEquals(44, Template.ballot(Paper.A4).places("stamp").get(0).get(2));
    }

    @Test
    void places_in_braces_are_filled() {
        assertEquals("Trang 2/3", Template.ballot(Paper.A4).text("page", Map.of("page", 2, "pages", 3)));
    }

    @Test
    void a_missing_or_misspelt_entry_is_named() {
        Template template = Template.ballot(Paper.A4);
        assertTrue(assertThrows(IllegalStateException.class, () -> template.text("no.such"))
                .getMessage()
                .contains("no.such"));
        assertTrue(assertThrows(IllegalStateException.class, () -> template.measure("party"))
                .getMessage()
                .contains("party"));
    }

    @Test
    void another_template_makes_another_paper_of_the_same_election() {
        Election election = Samples.election(BallotForm.ONE_NAME, 1, Paper.A4, 1);
        Congress congress = Samples.congress(election);
        PaperCode one = new PrintedCode(Template.ballot(Paper.A4), congress, election).of(1, 1);
        PaperCode other = new PrintedCode(Template.proof(), congress, election).of(1, 1);
        assertNotEquals(one.paperHash(), other.paperHash());
        assertEquals(one.electionTag(), other.electionTag());
        assertTrue(PaperCode.parse(one.text()).isPresent());
    }
}
