package vn.kiemphieu.counter.conclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.kiemphieu.tally.ballot.Ink.NONE;
import static vn.kiemphieu.tally.ballot.Ink.PRESENT;
import static vn.kiemphieu.tally.ballot.Ink.UNSURE;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.FakePages;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.conclusion.Conclusion.Subject;
import vn.kiemphieu.counter.conclusion.Ending.By;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.conclusion.Ending.SetAside;
import vn.kiemphieu.counter.conclusion.Ending.Waiting;
import vn.kiemphieu.counter.counting.Assembly;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.PaperCode;

class ConclusionsTest {
    private static final Map<Integer, Choice> ALL_ROWS = Map.of(1, Choice.FOR, 2, Choice.FOR, 3, Choice.NOT_COUNTED);

    @TempDir
    private Path folder;

    private Congress congress;
    private List<Counted> counted;

    @BeforeEach
    void one_of_every_status() {
        congress = CongressJson.congress(folder, root -> {});
        PaperCode other = PaperCode.of(congress, congress.elections().get(1), 1, 1);
        counted = Assembly.of(FakePages.paper(congress, congress.elections().get(0), 1), pages(other));
    }

    private List<ReadPage> pages(PaperCode other) {
        return new FakePages(FakePages.paper(congress, congress.elections().get(0), 1))
                .read("valid", 1, PRESENT)
                .read("referred", 1, NONE, UNSURE, PRESENT)
                .read("signed", 1, Set.of(Remark.INK_OUTSIDE), PRESENT)
                .foreign("foreign", other)
                .broken("unreadable")
                .read("valid", 1, PRESENT)
                .all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void only_lawful_conclusions_are_taken(String bytes, Set<As> lawful) {
        for (As as : As.values()) {
            if (lawful.contains(as)) {
                assertEquals(
                        4,
                        settle(conclusion(bytes, as)).stream()
                                .filter(Concluded::waits)
                                .count(),
                        bytes + " " + as);
            } else {
                assertThrows(RequestRefused.class, () -> settle(conclusion(bytes, as)), bytes + " " + as);
            }
        }
    }

    static Stream<Arguments> only_lawful_conclusions_are_taken() {
        return Stream.of(
                arguments("referred", EnumSet.of(As.VALID, As.INVALID)),
                arguments("signed", EnumSet.of(As.VALID, As.INVALID)),
                arguments("foreign", EnumSet.of(As.INVALID, As.MISFED)),
                arguments("unreadable", EnumSet.of(As.REFED, As.MISFED, As.VALID, As.INVALID)),
                arguments("valid", EnumSet.of(As.SAME_SHEET, As.VALID, As.INVALID)));
    }

    @Test
    void people_decide_the_doubtful_rows_and_the_machine_keeps_the_others() {
        Ending ending = ending("referred", settle(valid("referred", Map.of(2, Choice.NOT_COUNTED))));
        assertEquals(
                new Collected(
                        new Valid(Choices.of(List.of(Choice.FOR, Choice.NOT_COUNTED, Choice.NOT_COUNTED))), By.PEOPLE),
                ending);
    }

    @Test
    void an_unreadable_sheet_is_keyed_row_by_row() {
        Ending ending = ending("unreadable", settle(valid("unreadable", ALL_ROWS)));
        assertEquals(
                new Collected(
                        new Valid(Choices.of(List.of(Choice.FOR, Choice.FOR, Choice.NOT_COUNTED))), By.PEOPLE_KEYING),
                ending);
    }

    @Test
    void rows_that_nobody_decided_are_named() {
        assertRefused("còn dòng chưa kết luận: 2;", valid("referred", Map.of()));
        assertRefused("còn dòng chưa kết luận: 2, 3;", valid("unreadable", Map.of(1, Choice.FOR)));
    }

    @Test
    void a3_choices_against_a_rule_are_refused_with_its_number() {
        assertRefused("quy tắc A3", valid("referred", Map.of(2, Choice.FOR, 3, Choice.FOR)));
    }

    @Test
    void v1_a_foreign_page_is_invalid_on_one_ground_only() {
        assertRefused(
                "KHONG_DO_BKP_PHAT",
                of(
                        new Subject(Subject.Kind.SHA256, FakePages.sha256("foreign")),
                        As.INVALID,
                        InvalidityGround.KHONG_BAU_AI));
    }

    @Test
    void a_ballot_that_the_machine_found_valid_is_not_concluded_on() {
        String id = ((Counted.Ballot) counted.stream()
                        .filter(each -> each instanceof Counted.Ballot ballot && ballot.finding() instanceof Valid)
                        .findFirst()
                        .orElseThrow())
                .id();
        assertRefused("không chờ kết luận", of(new Subject(Subject.Kind.BALLOT, id), As.VALID, null));
    }

    @Test
    void an_unknown_hash_is_refused() {
        assertRefused("không có phiếu hay trang nào", valid("elsewhere", Map.of()));
    }

    @Test
    void two_conclusions_on_one_ballot_under_two_names_are_refused() {
        Counted.Ballot referred = (Counted.Ballot) counted("referred");
        assertRefused(
                "đã có một kết luận khác",
                conclusion("referred", As.INVALID),
                of(new Subject(Subject.Kind.BALLOT, referred.id()), As.INVALID, InvalidityGround.KHONG_BAU_AI));
    }

    @Test
    void accepted_proposals_settle_what_has_one_and_leave_the_rest_waiting() {
        List<Concluded> accepted = Proposals.accept(settle());
        assertEquals(
                new Collected(new Invalid(InvalidityGround.KY_TEN_VIET_THEM), By.MACHINE), ending("signed", accepted));
        assertEquals(
                new Collected(new Invalid(InvalidityGround.KHONG_DO_BKP_PHAT), By.MACHINE),
                ending("foreign", accepted));
        assertEquals(new Waiting(), ending("referred", accepted));
        assertEquals(new Waiting(), ending("unreadable", accepted));
        assertTrue(accepted.stream().anyMatch(each -> each.ending().equals(new SetAside(As.SAME_SHEET))));
    }

    @Test
    void one_keyed_reading_never_counts_two_unreadable_papers() {
        count(1, pages -> pages.broken("u").broken("u"));
        assertRefused("có 2 phiếu, trang cùng mang mã này", valid("u", ALL_ROWS));
        assertRefused("có 2 phiếu, trang cùng mang mã này", conclusion("u", As.INVALID));
        assertEquals(0, waiting(settle(conclusion("u", As.REFED))));
        assertEquals(1, waiting(settle(conclusion("u", As.SAME_SHEET))));
    }

    @Test
    void equal_empty_sheets_are_not_collected_by_one_conclusion() {
        count(1, pages -> pages.blank("w").blank("w").blank("w"));
        assertRefused("có 3 phiếu, trang cùng mang mã này", conclusion("w", As.INVALID));
        assertEquals(0, waiting(settle(conclusion("w", As.MISFED))));
    }

    @Test
    void a_copy_does_not_change_whom_a_hash_means() {
        count(1, pages -> pages.read("r", 1, UNSURE).read("r", 1, UNSURE));
        assertRefused("dùng \"ballot\" cho phiếu gốc", valid("r", ALL_ROWS));
        Conclusion original = new Conclusion("[1]", ballot(), As.VALID, Optional.empty(), ALL_ROWS, List.of("A", "B"));
        assertEquals(0, waiting(settle(conclusion("r", As.SAME_SHEET), original)));
    }

    @Test
    void accepted_proposals_count_no_copy() {
        PaperCode other = PaperCode.of(congress, congress.elections().get(1), 1, 1);
        count(1, pages -> pages.foreign("f", other).foreign("f", other));
        assertEquals(
                1,
                Proposals.accept(settle()).stream()
                        .filter(each -> each.ending() instanceof Collected)
                        .count());
    }

    @Test
    void an_unreadable_page_of_an_open_ballot_is_not_collected_by_itself() {
        count(2, pages -> pages.read("a1", 1, PRESENT).broken("u").broken("v").read("b2", 2));
        assertRefused("kết luận phiếu đó", valid("u", ALL_ROWS));
        assertRefused("kết luận phiếu đó", conclusion("u", As.INVALID));
        assertEquals(2, waiting(settle(conclusion("u", As.MISFED))));
        count(2, pages -> pages.broken("u").read("b2", 2));
        assertRefused("kết luận phiếu đó", valid("u", ALL_ROWS));
    }

    @Test
    void nothing_is_the_same_sheet_as_one_that_was_set_aside() {
        count(2, pages -> pages.read("a1", 1, PRESENT).read("a1", 1, PRESENT));
        Conclusion refed = of(ballot(), As.REFED, null);
        assertRefused("đã được để riêng", refed, conclusion("a1", As.SAME_SHEET));
        assertRefused("bản sao không thể", conclusion("a1", As.REFED));
        assertEquals(0, waiting(settle(refed, conclusion("a1", As.REFED))));
    }

    private void count(int pagesOfBallot, UnaryOperator<FakePages> feed) {
        FakePages pages =
                new FakePages(FakePages.paper(congress, congress.elections().get(0), pagesOfBallot));
        counted = Assembly.of(pages.paper(), feed.apply(pages).all());
    }

    private Subject ballot() {
        return counted.stream()
                .filter(Counted.Ballot.class::isInstance)
                .map(each -> new Subject(Subject.Kind.BALLOT, ((Counted.Ballot) each).id()))
                .findFirst()
                .orElseThrow();
    }

    private static long waiting(List<Concluded> all) {
        return all.stream().filter(Concluded::waits).count();
    }

    private Conclusion conclusion(String bytes, As as) {
        return switch (as) {
            case VALID -> valid(bytes, ALL_ROWS);
            case INVALID ->
                of(new Subject(Subject.Kind.SHA256, FakePages.sha256(bytes)), as, InvalidityGround.KHONG_DO_BKP_PHAT);
            case SAME_SHEET, MISFED, REFED -> of(new Subject(Subject.Kind.SHA256, FakePages.sha256(bytes)), as, null);
        };
    }

    private static Conclusion valid(String bytes, Map<Integer, Choice> rows) {
        Subject subject = new Subject(Subject.Kind.SHA256, FakePages.sha256(bytes));
        return new Conclusion("[0]", subject, As.VALID, Optional.empty(), rows, List.of("A", "B"));
    }

    private static Conclusion of(Subject subject, As as, InvalidityGround ground) {
        return new Conclusion("[0]", subject, as, Optional.ofNullable(ground), Map.of(), List.of("A", "B"));
    }

    private List<Concluded> settle(Conclusion... conclusions) {
        return Conclusions.settle(
                counted, congress.elections().get(0), List.of(conclusions), new Problems(Path.of("ket-luan.json")));
    }

    private void assertRefused(String expected, Conclusion... conclusions) {
        RequestRefused refused = assertThrows(RequestRefused.class, () -> settle(conclusions));
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    }

    private Counted counted(String bytes) {
        return counted.stream().filter(each -> holds(each, bytes)).findFirst().orElseThrow();
    }

    private static Ending ending(String bytes, List<Concluded> concluded) {
        return concluded.stream()
                .filter(each -> holds(each.counted(), bytes))
                .findFirst()
                .orElseThrow()
                .ending();
    }

    private static boolean holds(Counted counted, String bytes) {
        return counted.pages().stream().anyMatch(page -> page.sha256().equals(FakePages.sha256(bytes)));
    }
}
