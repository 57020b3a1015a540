package vn.kiemphieu.report.minutes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.report.flow.Flow;
import vn.kiemphieu.report.flow.Mark;
import vn.kiemphieu.report.minutes.SheetFigures.Backs;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.DeductionGround;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Colour;
import vn.kiemphieu.tally.election.Settings.InColour;
import vn.kiemphieu.tally.election.Settings.OtherMarks;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** Whatever may be elected by whatever rules, the standard template has words for it. */
class EveryWordingTest {
    private static final int VALID = 80;

    @ParameterizedTest
    @EnumSource(BallotForm.class)
    void the_standard_template_has_words_for_every_case(BallotForm form) {
        CountingMinutes minutes = new CountingMinutes(MinutesTemplate.standard());
        List<MeetingKind> meetings = Arrays.stream(MeetingKind.values())
                .filter(kind -> (kind == MeetingKind.ATTENDING) == (form == BallotForm.OPINION))
                .toList();
        for (MeetingKind meeting : meetings) {
            for (RuleSet rules : RuleSet.values()) {
                for (ElectionKind kind : kinds(form)) {
                    for (Settings settings : settings()) {
                        Election election = election(form, kind, settings, new Base(denominator(meeting), rules));
                        for (List<Long> votes : votes(election)) {
                            String text = text(minutes.manuscript(facts(election, votes)));
                            assertFalse(text.contains("{"), text);
                            assertTrue(text.contains(rules.title()) || form == BallotForm.CONFIDENCE);
                        }
                    }
                }
            }
        }
    }

    /** Only a ballot with more names than seats is voted on again among those who tied (E5). */
    private static List<ElectionKind> kinds(BallotForm form) {
        if (form == BallotForm.STRIKE_OUT) {
            return List.of(ElectionKind.values());
        }
        return form.elects() ? List.of(ElectionKind.FIRST, ElectionKind.FURTHER) : List.of(ElectionKind.FIRST);
    }

    private record Base(Denominator denominator, RuleSet rules) {}

    private static List<Settings> settings() {
        return List.of(
                new Settings(Verdict.VALID, Optional.of(Verdict.INVALID), OtherMarks.ASK, RevoteThreshold.HALF)
                        .withColour(new Colour(InColour.ASK, InColour.ASK)),
                new Settings(Verdict.INVALID, Optional.of(Verdict.VALID), OtherMarks.ACCEPT, RevoteThreshold.NONE));
    }

    private static Denominator denominator(MeetingKind meeting) {
        List<Deduction> all = Arrays.stream(DeductionGround.values())
                .filter(ground -> ground.kind() == meeting)
                .map(ground -> new Deduction(ground, 2))
                .toList();
        return new Denominator("d", meeting, 100, all);
    }

    private static Election election(BallotForm form, ElectionKind kind, Settings settings, Base base) {
        int names = form == BallotForm.ONE_NAME ? 1 : 3;
        int seats = form.elects() ? Math.min(2, names) : 0;
        boolean full = form == BallotForm.TWO_BOXES;
        return new Election(
                new ElectionId("e"),
                kind == ElectionKind.FIRST ? 1 : 2,
                kind,
                new Election.Title("Ban Chấp hành", ""),
                full ? names : seats,
                form,
                base.rules(),
                base.denominator(),
                new Election.Stock(Paper.A4, 2),
                settings,
                Names.first(names));
    }

    /** Everybody, a tie, nobody. */
    private static List<List<Long>> votes(Election election) {
        int names = election.candidates().size();
        List<List<Long>> votes = new ArrayList<>();
        votes.add(
                LongStream.range(0, names).map(row -> VALID - 20 * row).boxed().toList());
        votes.add(LongStream.range(0, names)
                .map(row -> row == 0 ? 70 : 60)
                .boxed()
                .toList());
        votes.add(LongStream.range(0, names).map(row -> 0).boxed().toList());
        return votes;
    }

    private static MinutesFacts facts(Election election, List<Long> votes) {
        Map<InvalidityGround, Long> invalid = new EnumMap<>(InvalidityGround.class);
        Arrays.stream(InvalidityGround.values()).forEach(ground -> invalid.put(ground, 1L));
        List<Long> others = votes.stream().map(v -> VALID - v).toList();
        List<Long> none = votes.stream().map(v -> 0L).toList();
        Map<Choice, List<Long>> choices = switch (election.form()) {
            case STRIKE_OUT -> Map.of(Choice.FOR, votes, Choice.NOT_COUNTED, others);
            case CONFIDENCE ->
                Map.of(Choice.HIGH, votes, Choice.MEDIUM, others, Choice.LOW, none, Choice.NOT_COUNTED, none);
            case ONE_NAME, TWO_BOXES, OPINION ->
                Map.of(Choice.FOR, votes, Choice.AGAINST, others, Choice.NOT_COUNTED, none);
        };
        Tally tally = new Tally(election.form(), votes.size(), VALID, invalid, choices);
        BallotAccount account = new BallotAccount(90, 88, 2, 0, 88, 88);
        MinutesFacts facts = Cases.facts(election, tally, Optional.of(account));
        SheetFigures sheets = new SheetFigures(176, votes.size() == 1 ? Backs.SCANNED : Backs.UNKNOWN, 3, 8, 0, 0, 0);
        return new MinutesFacts(
                facts.count(), facts.people(), facts.occasion(), sheets, facts.provenance(), Set.of(Banner.DRAFT));
    }

    private static String text(Manuscript manuscript) {
        return Flow.pages(manuscript.blocks(), 165, 257).stream()
                .flatMap(leaf -> leaf.strips().stream())
                .flatMap(placed -> placed.strip().marks().stream())
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .collect(Collectors.joining(" "));
    }
}
