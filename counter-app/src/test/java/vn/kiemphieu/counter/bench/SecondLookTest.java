package vn.kiemphieu.counter.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received.Sheet;
import vn.kiemphieu.scanner.RowInk;
import vn.kiemphieu.scanner.SecondLook;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.DeckPaper;
import vn.kiemphieu.testballots.MarkedBallot;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.Slot;
import vn.kiemphieu.testballots.Voter;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.Grade;
import vn.kiemphieu.testballots.wear.WearKind;
import vn.kiemphieu.testballots.wear.WearPlan;
import vn.kiemphieu.testballots.wear.WearPlan.Tilt;

/** The second look alone, on drawn ballots whose marks are known. */
class SecondLookTest {
    private static final Congress CONGRESS = DemoCongress.congress();
    private static final int FEW = 3;
    private static final Map<String, SecondLook> LOOKS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"ubkt", "bi-thu", "btv", "gioi-thieu", "tin-nhiem"})
    void where_it_is_sure_of_a_clean_sheet_it_is_right(String election) {
        SecondLookFigures seen = deck(election, Grade.CLEAN, 20261811);
        assertEquals(List.of(), seen.mistakes());
        assertEquals(0, seen.notFound());
        assertTrue(10 * seen.sure() >= 9 * seen.rows(), seen.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ubkt", "btv", "tin-nhiem"})
    void where_it_is_sure_of_a_heavily_worn_sheet_it_is_right(String election) {
        assertEquals(List.of(), deck(election, Grade.HEAVY, 20261812).mistakes());
    }

    @ParameterizedTest
    @CsvSource({"ubkt, 1, 0.5", "ubkt, 2, -2", "btv, 3, 1", "tin-nhiem, 2, 3"})
    void a_turned_page_reads_as_it_does_upright(String election, int quarters, double degrees) {
        PlannedSheet turned = sheet(election, Set.of(), new Tilt(quarters, degrees));
        SecondLookFigures seen = SecondLookFigures.of(turned, look(turned, turned));
        assertEquals(List.of(), seen.mistakes());
        assertEquals(seen.rows(), seen.sure());
    }

    @Test
    void a_page_in_a_mirror_is_found() {
        PlannedSheet mirrored = sheet("btv", Set.of(WearKind.MIRRORED), new Tilt(0, 0));
        SecondLookFigures seen = SecondLookFigures.of(mirrored, look(mirrored, mirrored));
        assertEquals(0, seen.notFound());
        assertEquals(List.of(), seen.mistakes());
    }

    @Test
    void a_page_of_another_ballot_is_not_found() {
        PlannedSheet btv = sheet("btv", Set.of(), new Tilt(0, 0));
        PlannedSheet other = sheet("gioi-thieu", Set.of(), new Tilt(0, 0));
        assertEquals(Optional.empty(), look(btv, other));
        assertEquals(Optional.empty(), look(other, btv));
    }

    @Test
    void the_same_list_at_another_congress_is_not_found() {
        PlannedSheet btv = sheet("btv", Set.of(), new Tilt(0, 0));
        SecondLook other = ElectionPaper.of(
                        new Congress(
                                "other",
                                CONGRESS.mode(),
                                CONGRESS.name(),
                                CONGRESS.unit(),
                                CONGRESS.level(),
                                CONGRESS.elections()),
                        btv.paper().election())
                .newSecondLook();
        assertEquals(Optional.empty(), other.look(picture(btv), 1));
    }

    @Test
    void empty_paper_and_noise_are_not_found() {
        SecondLook look = look("btv");
        byte[] white = new byte[1654 * 2339];
        Arrays.fill(white, (byte) 250);
        assertEquals(Optional.empty(), look.look(new GreyPicture(1654, 2339, white), 1));
        byte[] noise = new byte[600 * 800];
        new Random(20261813).nextBytes(noise);
        assertEquals(Optional.empty(), look.look(new GreyPicture(600, 800, noise), 1));
        assertEquals(Optional.empty(), look.look(new GreyPicture(1, 1, new byte[1]), 1));
    }

    @Test
    void a_struck_name_and_a_cross_are_seen_whatever_the_first_reading_said() {
        assertEquals(
                List.of(Ink.PRESENT, Ink.NONE),
                List.of(ink("ubkt", Meaning.NOT_COUNTED, Column.NAME), ink("ubkt", Meaning.FOR, Column.NAME)));
        assertEquals(
                List.of(Ink.PRESENT, Ink.NONE),
                List.of(ink("btv", Meaning.AGAINST, Column.DISAGREE), ink("btv", Meaning.AGAINST, Column.AGREE)));
    }

    private static Ink ink(String election, Meaning first, Column column) {
        PlannedSheet sheet = sheet(election, first, Set.of(), new Tilt(0, 0.4));
        return look(sheet, sheet).orElseThrow().get(0).ink().get(column);
    }

    private static SecondLookFigures deck(String election, Grade grade, long seed) {
        Deck deck = new Deck(seed, grade, List.of(paper(election)));
        return deck.first(FEW)
                .map(sheet -> SecondLookFigures.of(sheet, look(sheet, sheet)))
                .reduce(SecondLookFigures.NOTHING, SecondLookFigures::plus);
    }

    private static PlannedSheet sheet(String election, Set<WearKind> wear, Tilt tilt) {
        return sheet(election, Meaning.FOR, wear, tilt);
    }

    /** A ballot with the first row marked so, and nothing else on it. */
    private static PlannedSheet sheet(String election, Meaning first, Set<WearKind> wear, Tilt tilt) {
        DeckPaper paper = paper(election);
        Voter voter = new Voter(paper.election(), Dice.of(20261814));
        boolean names = paper.election().form().columns().contains(Column.NAME);
        Meaning rest = names ? Meaning.FOR : Meaning.NOT_COUNTED;
        List<Meaning> votes = new ArrayList<>(
                Collections.nCopies(paper.election().candidates().size(), rest));
        votes.set(0, election.equals("tin-nhiem") ? Meaning.HIGH : first);
        MarkedBallot ballot = voter.marked(voter.marksFor(votes));
        Set<WearKind> kinds = EnumSet.noneOf(WearKind.class);
        kinds.addAll(wear);
        return new PlannedSheet(paper, ballot, new Slot("sheet", 0, 1), WearPlan.exactly(kinds, tilt, 20261815));
    }

    private static DeckPaper paper(String election) {
        return DeckPaper.of(CONGRESS, DemoCongress.election(election));
    }

    /** What is seen of one ballot where another's page is expected. */
    private static Optional<List<RowInk>> look(PlannedSheet expected, PlannedSheet fed) {
        return look(expected.paper().election().id().value())
                .look(picture(fed), expected.slot().page());
    }

    private static GreyPicture picture(PlannedSheet sheet) {
        return ((Sheet) PageFiles.receive(sheet.draw().bytes(), false)).image().picture();
    }

    private static SecondLook look(String election) {
        return LOOKS.computeIfAbsent(
                election,
                id -> ElectionPaper.of(CONGRESS, DemoCongress.election(id)).newSecondLook());
    }
}
