package vn.kiemphieu.suite.inner.results;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.Election;

/** A {@code result.json} of drawn ballots, right as it is made; to be spoilt by tests. */
final class MadeResult {
    final ObjectNode root = JsonMapper.builder().build().createObjectNode();
    final Tally tally;

    private final Election election;

    MadeResult(Congress congress, Election election, Random random) {
        this.election = election;
        this.tally = drawn(election, random);
        root.put("schema", 1).put("mode", word(congress.mode()));
        root.putObject("congress")
                .put("id", congress.id())
                .put("name", congress.name())
                .put("unit", congress.unit())
                .put("level", congress.level());
        addElection();
        root.put("rules", election.rules().code());
        root.putObject("settings")
                .put("revoteThreshold", word(election.settings().revoteThreshold()));
        ObjectNode denominator = root.putObject("denominator")
                .put("kind", election.denominator().kind().name())
                .put("convened", election.denominator().convened())
                .put("people", election.denominator().people())
                .put("needed", Result.needed(election));
        ArrayNode deductions = denominator.putArray("deductions");
        for (Deduction each : election.denominator().deductions()) {
            deductions.addObject().put("ground", each.ground().code()).put("people", each.people());
        }
        root.put("collected", tally.collected()).put("valid", tally.valid());
        ObjectNode invalid = root.putObject("invalid");
        tally.invalid().forEach((ground, ballots) -> invalid.put(ground.name(), ballots));
        root.put("waiting", 0).put("proposalsAccepted", false);
        addCandidates();
        addOutcome();
        root.put("software", "TEST");
    }

    private void addElection() {
        root.putObject("election")
                .put("id", election.id().value())
                .put("round", election.round())
                .put("kind", word(election.kind()))
                .put("body", election.title().body())
                .put("term", election.title().term())
                .put("form", election.form().name())
                .put("seats", election.seats())
                .putArray("paperHashes")
                .add("IJQEURCGIEHHUDJEMFA5");
    }

    private void addCandidates() {
        ArrayNode people = root.putArray("candidates");
        for (int row = 1; row <= tally.rows(); row++) {
            ObjectNode person = people.addObject().put("row", row);
            person.put("id", election.candidates().get(row - 1).id().value());
            person.put("name", election.candidates().get(row - 1).fullName());
            person.put("votes", tally.votes(row, Choice.FOR));
            ObjectNode counts = person.putObject("counts");
            for (Choice choice : Choice.of(election.form())) {
                counts.put(word(choice), tally.votes(row, choice));
            }
        }
    }

    private void addOutcome() {
        Result result = Result.of(election, tally);
        ObjectNode outcome = root.putObject("outcome");
        ArrayNode elected = outcome.putArray("elected");
        result.elected().forEach(each -> elected.add(each.candidate().id().value()));
        ArrayNode tied = outcome.putArray("tied");
        int seatsLeft = 0;
        if (result.rest() instanceof Rest.Tied tie) {
            tie.candidates().forEach(each -> tied.add(each.id().value()));
            seatsLeft = tie.seats();
        } else if (result.rest() instanceof Rest.SeatsLeft left) {
            seatsLeft = left.seats();
        }
        outcome.put("seatsLeft", seatsLeft);
    }

    /** Ballots as people fill them in: the first on the list are liked a little more. */
    private static Tally drawn(Election election, Random random) {
        int rows = election.candidates().size();
        int valid = 80 + random.nextInt(30);
        long[] chosen = new long[rows];
        for (int ballot = 0; ballot < valid; ballot++) {
            chosen(election, random).forEach(row -> chosen[row]++);
        }
        Map<Choice, List<Long>> votes = new EnumMap<>(Choice.class);
        Choice.of(election.form()).forEach(choice -> votes.put(choice, new ArrayList<>()));
        for (long count : chosen) {
            long others = valid - count;
            long against = election.form() == BallotForm.STRIKE_OUT ? 0 : random.nextInt((int) others + 1);
            votes.get(Choice.FOR).add(count);
            votes.get(Choice.NOT_COUNTED).add(others - against);
            if (votes.containsKey(Choice.AGAINST)) {
                votes.get(Choice.AGAINST).add(against);
            }
        }
        return new Tally(election.form(), rows, valid, Map.of(InvalidityGround.KHONG_BAU_AI, 1L), votes);
    }

    private static IntStream chosen(Election election, Random random) {
        int rows = election.candidates().size();
        if (election.form() != BallotForm.STRIKE_OUT) {
            return IntStream.range(0, rows).filter(row -> random.nextInt(10) < 7);
        }
        double[] dislike = IntStream.range(0, rows)
                .mapToDouble(row -> random.nextDouble() * (rows + row))
                .toArray();
        return IntStream.range(0, rows)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> dislike[row]))
                .limit(election.seats() - random.nextInt(2))
                .mapToInt(Integer::intValue);
    }

    /** A person of the list, by row. */
    ObjectNode person(int row) {
        return (ObjectNode) root.get("candidates").get(row - 1);
    }

    byte[] bytes() {
        return root.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
