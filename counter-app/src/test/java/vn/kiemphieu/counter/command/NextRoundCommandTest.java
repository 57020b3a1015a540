package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;

/** Three names for two seats, D = 10: more than five votes elect. */
class NextRoundCommandTest {
    private static final int BALLOTS = 10;

    @TempDir
    Path folder;

    @Test
    void who_was_not_elected_goes_on_for_the_seat_that_is_left() throws IOException {
        Path congress = congress(root -> {});
        Told told = next(congress, result(congress, root -> {}, 9, 4, 3), "further", 1);
        assertEquals(0, told.exit(), told.err());
        Election round2 = CongressFile.election(CongressFile.read(folder.resolve("next.json")), "bch");
        assertEquals(2, round2.round());
        assertEquals(ElectionKind.FURTHER, round2.kind());
        assertEquals(BallotForm.STRIKE_OUT, round2.form());
        assertEquals(List.of("c02", "c03"), ids(round2));
    }

    @Test
    void the_congress_file_is_otherwise_the_same() throws IOException {
        Path file = congress(root -> {});
        next(file, result(file, root -> {}, 9, 4, 3), "further", 1);
        Congress before = CongressFile.read(file);
        Congress after = CongressFile.read(folder.resolve("next.json"));
        List<Election> kept = new ArrayList<>(after.elections());
        kept.removeIf(election -> election.round() == 2);
        assertEquals(before.elections(), kept);
        assertEquals(
                before.elections()
                        .get(0)
                        .next(
                                ElectionKind.FURTHER,
                                BallotForm.STRIKE_OUT,
                                1,
                                after.elections().get(1).candidates()),
                after.elections().get(1));
    }

    @Test
    void those_who_tied_at_the_last_seat_are_voted_on_again() throws IOException {
        Path congress = congress(root -> {});
        Path result = result(congress, root -> {}, 8, 6, 6);
        Told told = next(congress, result, "revote", 1);
        assertEquals(0, told.exit(), told.err());
        Election round2 = CongressFile.election(CongressFile.read(folder.resolve("next.json")), "bch");
        assertEquals(ElectionKind.REVOTE, round2.kind());
        assertEquals(List.of("c02", "c03"), ids(round2));
    }

    @Test
    void no_more_seats_than_are_left() throws IOException {
        Path congress = congress(root -> names(root, 2));
        Path result = result(congress, root -> {}, 9, 4, 3, 2);
        refused(congress, result, "further", 2, "chỉ còn thiếu 1 người");
        assertEquals(0, next(congress, result, "further", 1).exit());
    }

    @Test
    void a_single_name_that_is_left_gets_a_ballot_for_one_name() throws IOException {
        Path congress = congress(root -> {
            CongressJson.first(root).put("form", "TWO_BOXES").put("seats", 3);
            CongressJson.first(root).withObject("settings").put("C5", "invalid");
        });
        Path result = result(
                congress,
                root -> root.get("candidates").forEach(each -> ((ObjectNode) each.get("counts")).put("against", 0)),
                9,
                8,
                3);
        assertEquals(0, next(congress, result, "further", 1).exit());
        Election round2 = CongressFile.election(CongressFile.read(folder.resolve("next.json")), "bch");
        assertEquals(BallotForm.ONE_NAME, round2.form());
        assertEquals(List.of("c03"), ids(round2));
    }

    @Test
    void what_the_rules_do_not_allow_is_refused_with_its_reason() throws IOException {
        Path congress = congress(root -> {});
        refused(congress, result(congress, root -> {}, 8, 6, 6), "further", 1, "phải bầu lại giữa họ trước");
        refused(congress, result(congress, root -> {}, 8, 6, 6), "revote", 2, "bầu lại lấy đúng 1 người");
        refused(congress, result(congress, root -> {}, 9, 4, 3), "revote", 1, "không có ai bằng phiếu");
        refused(congress, result(congress, root -> {}, 9, 8, 1), "further", 1, "đã bầu đủ");
        refused(congress, result(congress, root -> {}, 9, 4, 3), "again", 1, "không có loại này");
    }

    @Test
    void a_result_that_is_not_final_or_not_of_this_list_is_refused() throws IOException {
        Path congress = congress(root -> {});
        refused(congress, result(congress, root -> root.put("waiting", 1), 9, 4, 3), "further", 1, "chờ kết luận");
        refused(
                congress,
                result(congress, root -> root.put("proposalsAccepted", true), 9, 4, 3),
                "further",
                1,
                "theo đề nghị của máy");
        refused(
                congress,
                result(congress, root -> root.put("mode", "rehearsal"), 9, 4, 3),
                "further",
                1,
                "không phải của danh sách");
        refused(
                congress,
                result(
                        congress,
                        root -> root.withObject("election")
                                .putArray("paperHashes")
                                .add("A"),
                        9,
                        4,
                        3),
                "further",
                1,
                "không phải của danh sách");
        refused(
                congress,
                result(congress, root -> root.withObject("outcome").putArray("elected"), 9, 4, 3),
                "further",
                1,
                "không khớp với số phiếu");
        refused(congress, result(congress, root -> root.put("valid", 11), 9, 4, 3), "further", 1, "không khớp nhau");
    }

    @Test
    void a_tie_in_a_re_vote_is_left_to_the_congress() throws IOException {
        Path first = congress(root -> {});
        next(first, result(first, root -> {}, 8, 6, 6), "revote", 1);
        Path second = Files.move(folder.resolve("next.json"), folder.resolve("second.json"));
        refused(second, result(second, root -> {}, 5, 5), "revote", 1, "đại hội quyết định");
    }

    @Test
    void a_file_that_is_there_is_not_written_over() throws IOException {
        Path congress = congress(root -> {});
        Path result = result(congress, root -> {}, 9, 4, 3);
        Files.writeString(folder.resolve("next.json"), "{}");
        Told told = next(congress, result, "further", 1);
        assertEquals(2, told.exit(), told.err());
        assertEquals("{}", Files.readString(folder.resolve("next.json")));
    }

    private void refused(Path congress, Path result, String kind, int seats, String reason) {
        Told told = next(congress, result, kind, seats);
        assertEquals(2, told.exit(), told.out() + told.err());
        assertTrue(told.err().contains(reason), told.err());
        assertFalse(Files.exists(folder.resolve("next.json")));
    }

    private Told next(Path congress, Path result, String kind, int seats) {
        return Told.by(
                "next-round",
                "--congress",
                congress,
                "--result",
                result,
                "--kind",
                kind,
                "--seats",
                seats,
                "--out",
                folder.resolve("next.json"));
    }

    private Path congress(Consumer<ObjectNode> change) {
        return CongressJson.write(folder, change);
    }

    /** Four names, so many seats. */
    private static void names(ObjectNode root, int seats) {
        ObjectNode election = CongressJson.first(root);
        election.put("seats", seats);
        ((ArrayNode) election.get("candidates"))
                .addObject()
                .put("id", "c04")
                .put("family", "Phạm")
                .put("middle", "Quốc")
                .put("given", "Dũng")
                .put("note", "");
    }

    private static List<String> ids(Election election) {
        return election.candidates().stream().map(each -> each.id().value()).toList();
    }

    /** The result of the last round, by the votes for each name. */
    private Path result(Path file, Consumer<ObjectNode> change, int... votes) throws IOException {
        Congress congress = CongressFile.read(file);
        Election election = CongressFile.election(congress, "bch");
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        root.put("mode", "official").put("waiting", 0).put("proposalsAccepted", false);
        root.put("valid", BALLOTS).putObject("invalid");
        ObjectNode of = root.putObject("election").put("id", "bch").put("round", election.round());
        ArrayNode hashes = of.putArray("paperHashes");
        ElectionPaper.of(congress, election).expected().codes().forEach(code -> hashes.add(code.paperHash()));
        ArrayNode candidates = root.putArray("candidates");
        for (int said : votes) {
            candidates.addObject().putObject("counts").put("for", said).put("not_counted", BALLOTS - said);
        }
        outcome(root.putObject("outcome"), election, votes);
        change.accept(root);
        return Files.writeString(folder.resolve("result.json"), root.toString());
    }

    /** More than half of ten, at most two; a tie across the last seat elects none of the tied. */
    private static void outcome(ObjectNode outcome, Election election, int... votes) {
        ArrayNode elected = outcome.putArray("elected");
        ArrayNode tied = outcome.putArray("tied");
        int needed = election.kind() == ElectionKind.REVOTE ? 1 : 6;
        for (int i = 0; i < votes.length; i++) {
            int mine = votes[i];
            long better = 0;
            long equal = 0;
            for (int other : votes) {
                better += other > mine ? 1 : 0;
                equal += other == mine ? 1 : 0;
            }
            boolean enough = mine >= needed && better < election.seats();
            if (enough && better + equal <= election.seats()) {
                elected.add(ids(election).get(i));
            } else if (enough) {
                tied.add(ids(election).get(i));
            }
        }
        outcome.put("seatsLeft", election.seats() - elected.size());
    }
}
