package vn.kiemphieu.bridge.cdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;

class CastVoteRecordsTest {
    @ParameterizedTest
    @EnumSource
    void added_up_again_by_others_they_give_the_tally(BallotForm form) {
        Random random = new Random(20262811);
        for (int round = 0; round < 25; round++) {
            Election election = Votes.election(form, random);
            List<Settled> ballots = Votes.ballots(election, random.nextInt(40), random);
            JsonNode file = file(election, ballots);
            Tally tally = Tally.of(election, ballots);
            assertEquals(tally, readded(election, file));
            assertEquals(standings(election, tally), allocated(election, file));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_ballots_leaves_no_trace(BallotForm form) {
        Random random = new Random(20262812);
        Election election = Votes.election(form, random);
        List<Settled> ballots = Votes.ballots(election, 40, random);
        byte[] first = bytes(election, ballots);
        for (int order = 0; order < 20; order++) {
            List<Settled> shuffled = new ArrayList<>(ballots);
            Collections.shuffle(shuffled, random);
            assertArrayEquals(first, bytes(election, shuffled));
        }
    }

    @Test
    void a_ballot_says_its_choices_and_nothing_else() {
        Election election = Votes.election(BallotForm.TWO_BOXES, 2);
        JsonNode record = file(election, List.of(valid(Choice.FOR, Choice.NOT_COUNTED)))
                .path("CVR")
                .get(0);
        assertEquals(Set.of("@type", "ElectionId", "CurrentSnapshotId", "CVRSnapshot"), keys(record));
        JsonNode snapshot = record.path("CVRSnapshot").get(0);
        assertEquals(Set.of("@type", "@id", "Type", "CVRContest"), keys(snapshot));
        assertEquals(record.path("CurrentSnapshotId"), snapshot.path("@id"));
        JsonNode said = snapshot.path("CVRContest").get(0);
        assertEquals(Set.of("@type", "ContestId", "CVRContestSelection"), keys(said));
        assertEquals(List.of("dong-y yes 1", "khong-dong-y no 0"), positions(said, 1));
        assertEquals(List.of("dong-y unknown 0", "khong-dong-y unknown 0"), positions(said, 2));
    }

    @Test
    void a_name_left_standing_is_a_vote() {
        Election election = Votes.election(BallotForm.STRIKE_OUT, 2);
        JsonNode said = said(file(election, List.of(valid(Choice.FOR, Choice.NOT_COUNTED))), 0);
        assertEquals(List.of("ten yes 1"), positions(said, 1));
        assertEquals(List.of("ten no 0"), positions(said, 2));
    }

    @Test
    void a_ballot_against_somebody_gives_them_no_vote() {
        Election election = Votes.election(BallotForm.ONE_NAME, 1);
        JsonNode said = said(file(election, List.of(valid(Choice.AGAINST))), 0);
        assertEquals(List.of("dong-y no 0", "khong-dong-y yes 0"), positions(said, 1));
    }

    @Test
    void a_ballot_that_people_concluded_to_be_invalid_has_its_ground_and_no_choices() {
        Election election = Votes.election(BallotForm.ONE_NAME, 1);
        List<Settled> ballots = List.of(new Invalid(InvalidityGround.KY_TEN_VIET_THEM), valid(Choice.FOR));
        JsonNode said = said(file(election, ballots), 1);
        assertEquals(Set.of("@type", "ContestId", "Status", "OtherStatus"), keys(said));
        assertEquals("KY_TEN_VIET_THEM", said.path("OtherStatus").asText());
    }

    @Test
    void the_list_stands_before_the_ballots() {
        Election election = Votes.election(BallotForm.CONFIDENCE, 3);
        JsonNode file = file(election, List.of());
        assertEquals("2026-11-27T15:42:00+07:00", file.path("GeneratedDate").asText());
        assertEquals("1.0.0", file.path("Version").asText());
        JsonNode vote = file.path("Election").get(0).path("Contest").get(0);
        assertEquals(
                "Ban Chấp hành Đảng bộ xã, nhiệm kỳ 2027 - 2032",
                vote.path("Name").asText());
        assertEquals("1", vote.path("Code").get(0).path("Value").asText());
        assertEquals("lay-phieu-tin-nhiem", vote.path("OtherVoteVariation").asText());
        assertTrue(file.path("Notes").asText().startsWith("Tập dượt. Chỉ để niêm phong"));
        assertEquals(
                "Nguyễn \"Ý\"; =2",
                file.path("Election")
                        .get(0)
                        .path("Candidate")
                        .get(1)
                        .path("Name")
                        .asText());
        assertEquals(0, file.path("CVR").size());
    }

    @Test
    void ids_are_unique_and_references_lead_to_them() {
        Random random = new Random(20262813);
        Election election = Votes.election(BallotForm.TWO_BOXES, random);
        JsonNode file = file(election, Votes.ballots(election, 30, random));
        List<String> ids = file.findValuesAsText("@id");
        assertEquals(new HashSet<>(ids).size(), ids.size());
        for (String key :
                List.of("ElectionId", "CurrentSnapshotId", "ContestId", "ContestSelectionId", "ElectionScopeId")) {
            Set<String> named = new TreeSet<>(file.findValuesAsText(key));
            named.removeAll(ids);
            assertEquals(Set.of(), named, key);
        }
    }

    @Test
    void a_ballot_of_another_list_is_refused() {
        Election election = Votes.election(BallotForm.ONE_NAME, 1);
        assertThrows(IllegalArgumentException.class, () -> bytes(election, List.of(valid(Choice.FOR, Choice.FOR))));
        assertThrows(IllegalArgumentException.class, () -> bytes(election, List.of(valid(Choice.HIGH))));
    }

    private static Valid valid(Choice... choices) {
        return new Valid(Choices.of(List.of(choices)));
    }

    /** Reads the marks as they stand there. */
    private static Tally readded(Election election, JsonNode file) {
        List<Settled> ballots = new ArrayList<>();
        for (int i = 0; i < file.path("CVR").size(); i++) {
            JsonNode said = said(file, i);
            if (said.has("OtherStatus")) {
                ballots.add(new Invalid(
                        InvalidityGround.valueOf(said.path("OtherStatus").asText())));
            } else {
                List<Choice> choices = new ArrayList<>();
                for (int row = 1; row <= election.candidates().size(); row++) {
                    choices.add(choice(positions(said, row)));
                }
                ballots.add(new Valid(Choices.of(choices)));
            }
        }
        return Tally.of(election, ballots);
    }

    private static Choice choice(List<String> positions) {
        List<String> marked =
                positions.stream().filter(each -> each.contains(" yes ")).toList();
        if (marked.isEmpty()) {
            return Choice.NOT_COUNTED;
        }
        assertEquals(1, marked.size());
        return switch (marked.get(0).split(" ")[0]) {
            case "ten", "dong-y" -> Choice.FOR;
            case "khong-dong-y" -> Choice.AGAINST;
            case "tin-nhiem-cao" -> Choice.HIGH;
            case "tin-nhiem" -> Choice.MEDIUM;
            case "tin-nhiem-thap" -> Choice.LOW;
            default -> throw new AssertionError(marked);
        };
    }

    /** Adds up as the standard says: the votes of what is allocable, by selection. */
    private static Map<String, Long> allocated(Election election, JsonNode file) {
        Map<String, Long> votes = new TreeMap<>();
        election.candidates().forEach(each -> votes.put("selection-" + each.id().value(), 0L));
        for (JsonNode selection : file.path("CVR").findParents("ContestSelectionId")) {
            for (JsonNode position : selection.path("SelectionPosition")) {
                if (position.path("IsAllocable").asText().equals("yes")) {
                    votes.merge(
                            selection.path("ContestSelectionId").asText(),
                            position.path("NumberVotes").longValue(),
                            Long::sum);
                }
            }
        }
        return votes;
    }

    private static Map<String, Long> standings(Election election, Tally tally) {
        Map<String, Long> votes = new TreeMap<>();
        for (int row = 1; row <= election.candidates().size(); row++) {
            votes.put("selection-" + election.candidates().get(row - 1).id().value(), tally.votes(row, Choice.FOR));
        }
        return votes;
    }

    private static JsonNode said(JsonNode file, int record) {
        return file.path("CVR")
                .get(record)
                .path("CVRSnapshot")
                .get(0)
                .path("CVRContest")
                .get(0);
    }

    private static List<String> positions(JsonNode said, int row) {
        JsonNode selection = said.path("CVRContestSelection").get(row - 1);
        assertEquals(row, selection.path("OptionPosition").intValue());
        List<String> positions = new ArrayList<>();
        selection
                .path("SelectionPosition")
                .forEach(each ->
                        positions.add(each.path("Code").get(0).path("Value").asText() + " "
                                + each.path("HasIndication").asText() + " " + each.path("NumberVotes")));
        return positions;
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static byte[] bytes(Election election, List<Settled> ballots) {
        return new CastVoteRecords(Votes.congress(election), election, "TEST").bytes(ballots, ResultJson.CLOSED);
    }

    private static JsonNode file(Election election, List<Settled> ballots) {
        try {
            return JsonMapper.builder().build().readTree(bytes(election, ballots));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
