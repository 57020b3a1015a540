package vn.kiemphieu.counter.setup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.setup.CongressDraft.Heading;
import vn.kiemphieu.counter.setup.ElectionDraft.Person;
import vn.kiemphieu.counter.setup.ElectionDraft.Print;
import vn.kiemphieu.counter.setup.ElectionDraft.Which;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.DeductionGround;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Colour;
import vn.kiemphieu.tally.election.Settings.InColour;
import vn.kiemphieu.tally.election.Settings.OtherMarks;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;
import vn.kiemphieu.tally.election.Settings.Verdict;

class CongressDraftTest {
    private static final int DRAFTS = 200;

    @TempDir
    private Path folder;

    @Test
    void a_file_that_was_read_is_written_to_the_same_congress() throws IOException {
        Congress congress = CongressJson.congress(folder, root -> {});
        CongressDraft draft = CongressDraft.of(congress);
        assertEquals(congress, written(draft));
        assertEquals(Optional.of(congress), draft.congress());
    }

    @Test
    void every_good_draft_is_a_congress_file_and_comes_back_as_it_was() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < DRAFTS; i++) {
            CongressDraft draft = good(random);
            assertEquals(List.of(), draft.problems());
            Congress congress = written(draft);
            assertEquals(Optional.of(congress), draft.congress());
            assertArrayEquals(draft.file(), CongressDraft.of(congress).file());
            Schemas.require("congress", JsonMapper.builder().build().readTree(draft.file()));
        }
    }

    @Test
    void a_draft_with_anything_wrong_says_what_the_file_would_say() throws IOException {
        Random random = new Random(6);
        for (int i = 0; i < DRAFTS; i++) {
            CongressDraft draft = spoilt(good(random), random);
            List<Problem> problems = draft.problems();
            assertTrue(!problems.isEmpty(), "nothing is said of " + draft);
            assertEquals(Optional.empty(), draft.congress());
            assertThrows(RequestRefused.class, draft::file);
            Path file = Files.write(folder.resolve("draft.json"), new CongressJsonWriter().bytes(draft));
            RequestRefused refused = assertThrows(RequestRefused.class, () -> CongressFile.read(file));
            assertEquals(
                    refused.problems().stream()
                            .map(problem -> problem.sentence().replace(file + ", ", ""))
                            .toList(),
                    problems.stream().map(Problem::sentence).toList());
        }
    }

    @Test
    void a_draft_that_was_kept_comes_back_whatever_is_wrong_with_it() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < DRAFTS; i++) {
            CongressDraft draft = i % 2 == 0 ? good(random) : spoilt(good(random), random);
            byte[] bytes = KeptDraft.bytes(draft);
            Path file = Files.write(folder.resolve("kept.json"), bytes);
            assertArrayEquals(bytes, KeptDraft.bytes(KeptDraft.read(file).orElseThrow()));
        }
        assertEquals(Optional.empty(), KeptDraft.read(Files.write(folder.resolve("cut.json"), new byte[] {'{'})));
        assertEquals(Optional.empty(), KeptDraft.read(Files.writeString(folder.resolve("other.json"), "{}")));
        assertEquals(Optional.empty(), KeptDraft.read(folder.resolve("none.json")));
    }

    @Test
    void an_empty_draft_says_what_is_missing() {
        List<String> places = CongressDraft.empty(Mode.REHEARSAL).problems().stream()
                .map(Problem::place)
                .toList();
        assertTrue(
                places.containsAll(List.of("congress.id", "congress.name", "denominators", "elections")),
                places.toString());
    }

    @Test
    void a_list_of_names_becomes_the_people_of_an_election() {
        ElectionDraft election = ElectionDraft.first("bch", BallotForm.STRIKE_OUT, "dai-bieu")
                .withNames(NameList.pasted("Trần Văn An\nLê Bình"));
        assertEquals(
                List.of(new Person("c001", "Trần", "Văn", "An", ""), new Person("c002", "Lê", "", "Bình", "")),
                election.people());
    }

    private Congress written(CongressDraft draft) throws IOException {
        return CongressFile.read(Files.write(folder.resolve("written.json"), draft.file()));
    }

    private static CongressDraft good(Random random) {
        List<DenominatorDraft> denominators = List.of(
                new DenominatorDraft(
                        "dai-bieu",
                        MeetingKind.D2,
                        30 + random.nextInt(500),
                        List.of(new Deduction(DeductionGround.D2B, 1 + random.nextInt(20)))),
                new DenominatorDraft("co-mat", MeetingKind.ATTENDING, 1 + random.nextInt(500), List.of()));
        List<ElectionDraft> elections = new ArrayList<>();
        elections.add(election("bch", BallotForm.STRIKE_OUT, random));
        elections.add(election("khac", pick(random, BallotForm.values()), random));
        elections.add(election("yk", BallotForm.OPINION, random));
        elections.add(election("tn", BallotForm.CONFIDENCE, random));
        return CongressDraft.empty(pick(random, Mode.values()))
                .withHeading(new Heading(
                        "xa-" + random.nextInt(100),
                        "Đại hội  lần thứ " + random.nextInt(30),
                        "Đảng bộ xã A",
                        random.nextBoolean() ? "" : "Đảng bộ tỉnh B"))
                .withDenominators(denominators)
                .withElections(elections);
    }

    private static ElectionDraft election(String id, BallotForm form, Random random) {
        int names = form == BallotForm.ONE_NAME ? 1 : 2 + random.nextInt(20);
        int seats = form == BallotForm.STRIKE_OUT ? names - 1 : names;
        List<Person> people = new ArrayList<>();
        for (int i = 1; i <= names; i++) {
            people.add(new Person("c" + i, "Nguyễn", random.nextBoolean() ? "Văn" : "", "An" + "g".repeat(i), " x "));
        }
        Settings settings = new Settings(
                pick(random, Verdict.values()),
                Optional.of(pick(random, Verdict.values())),
                pick(random, OtherMarks.values()),
                pick(random, RevoteThreshold.values()),
                new Colour(pick(random, InColour.values()), pick(random, InColour.values())));
        return ElectionDraft.first(id, form, form == BallotForm.OPINION ? "co-mat" : "dai-bieu")
                .withWhich(new Which(id, 1 + random.nextInt(3), ElectionKind.FURTHER))
                .withTitle("Ban Chấp hành", random.nextBoolean() ? "" : "2027 - 2032")
                .withSeats(seats)
                .withRules(pick(random, RuleSet.values()))
                .withPrint(new Print(pick(random, Paper.values()), 1 + random.nextInt(2)))
                .withSettings(settings)
                .withPeople(people);
    }

    private static CongressDraft spoilt(CongressDraft draft, Random random) {
        ElectionDraft first = draft.elections().get(0);
        return switch (random.nextInt(8)) {
            case 0 -> draft.withHeading(new Heading("có dấu", "", "Đảng bộ", ""));
            case 1 -> draft.withDenominators(List.of());
            case 2 -> draft.withElection(0, first.withDenominator("khac"));
            case 3 -> draft.withElection(4, first);
            case 4 -> draft.withElection(0, first.withPeople(List.of()));
            case 5 -> draft.withElection(0, first.withTitle("\uE000", ""));
            case 6 -> draft.withElection(0, first.withPrint(new Print(Paper.A4, 3)));
            default -> draft.withElection(0, twice(first));
        };
    }

    private static ElectionDraft twice(ElectionDraft election) {
        List<Person> people = new ArrayList<>(election.people());
        people.add(people.get(0));
        return election.withPeople(people).withSeats(Math.min(people.size(), Election.MOST_NAMES));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
