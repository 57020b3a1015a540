package vn.kiemphieu.report.minutes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.report.hall.HallSlides;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Mode;

class HallSlidesTest {
    private static final int MOST_NAMES = 12;
    private static final double WIDTH = 297;
    private static final double HEIGHT = 167;

    static Stream<MinutesFacts> every() {
        return Stream.of(
                Cases.strikeOut(),
                Cases.oneName(),
                Cases.twoBoxes(),
                Cases.tie(),
                Cases.seatsLeft(),
                Cases.revote(),
                Cases.opinion(),
                Cases.confidence(),
                Cases.longest());
    }

    @ParameterizedTest
    @MethodSource("every")
    void every_name_stands_once_with_its_votes_and_everything_fits(MinutesFacts facts) throws IOException {
        Count count = facts.count();
        Election election = count.election();
        List<PdfText.Page> pages = PdfText.of(HallSlides.pdf(count)).pages();
        int names = election.candidates().size();
        assertEquals(2 + (names + MOST_NAMES - 1) / MOST_NAMES, pages.size());
        Choice shown = election.form().elects() || count.tally().votes(1, Choice.HIGH) == 0 ? Choice.FOR : Choice.HIGH;
        for (int i = 0; i < names; i++) {
            String text = pages.get(1 + i / MOST_NAMES).text().replaceAll("\\s+", " ");
            String line = election.candidates().get(i).fullName() + " "
                    + count.tally().votes(i + 1, shown);
            assertTrue(text.contains(line), line + " in " + text);
        }
        for (PdfText.Page page : pages) {
            assertTrue(page.box().get(0) >= 10 && page.box().get(1) <= WIDTH - 10, page::toString);
            assertTrue(page.box().get(2) >= 8 && page.box().get(3) <= HEIGHT - 5, page::toString);
        }
    }

    @Test
    void those_who_tie_are_named_on_the_last_slide() throws IOException {
        Count count = Cases.tie().count();
        List<PdfText.Page> pages = PdfText.of(HallSlides.pdf(count)).pages();
        String last = pages.get(pages.size() - 1).spaceless();
        ((Rest.Tied) count.result().rest())
                .candidates()
                .forEach(tied -> assertTrue(last.contains(tied.fullName().replace(" ", "")), last));
    }

    @Test
    void however_many_tie_their_names_stay_on_the_slide() throws IOException {
        Count count = Cases.tie().count();
        Election election = Cases.election(BallotForm.STRIKE_OUT, 10, Names.first(60));
        Count all = Count.of(count.congress(), election, Cases.struck(election, row -> 200), Optional.empty());
        List<PdfText.Page> pages = PdfText.of(HallSlides.pdf(all)).pages();
        PdfText.Page last = pages.get(pages.size() - 1);
        assertTrue(last.box().get(3) <= HEIGHT - 5, last::toString);
        Names.first(60)
                .forEach(name ->
                        assertTrue(last.spaceless().contains(name.fullName().replace(" ", "")), last.text()));
    }

    @Test
    void every_slide_of_a_rehearsal_says_so_and_no_other() throws IOException {
        Count real = Cases.tie().count();
        Congress congress = real.congress();
        Congress rehearsed = new Congress(
                congress.id(),
                Mode.REHEARSAL,
                congress.name(),
                congress.unit(),
                congress.level(),
                congress.elections());
        Count rehearsal = Count.of(rehearsed, real.election(), real.tally(), Optional.empty());
        PdfText.of(HallSlides.pdf(rehearsal))
                .pages()
                .forEach(page -> assertTrue(page.text().contains("TẬP DƯỢT"), page.text()));
        PdfText.of(HallSlides.pdf(real))
                .pages()
                .forEach(page -> assertFalse(page.text().contains("TẬP DƯỢT"), page.text()));
    }

    @Test
    void the_same_count_gives_the_same_bytes() {
        assertArrayEquals(
                HallSlides.pdf(Cases.opinion().count()),
                HallSlides.pdf(Cases.opinion().count()));
    }
}
