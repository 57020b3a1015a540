package vn.kiemphieu.counter.closing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kiemphieu.counter.counting.GlassDirt;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.PaperCode;
import vn.kiemphieu.tally.election.Settings;

/** {@code result.json} (docs/schema/result.schema.json): what a count came to, the same bytes for the same ballots. */
final class ResultFile {
    static final String NAME = "result.json";

    private static final int SCHEMA = 1;
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final Closing closing;
    private final Election election;
    private final Tally tally;
    private final ObjectNode root = JsonMapper.builder().build().createObjectNode();

    ResultFile(Closing closing) {
        this.closing = closing;
        this.election = closing.paper().election();
        this.tally = closing.tally();
    }

    byte[] bytes(String evidence, String software) {
        root.put("schema", SCHEMA);
        root.put("mode", SheetLine.word(closing.paper().congress().mode()));
        addCongress();
        addElection();
        root.put("rules", election.rules().code());
        addSettings();
        addDenominator();
        addFigures();
        addCandidates();
        addOutcome();
        root.put("evidence", evidence);
        root.put("software", software);
        try {
            String text = JsonMapper.builder()
                    .build()
                    .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
                    .writeValueAsString(root);
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    private void addCongress() {
        Congress congress = closing.paper().congress();
        root.putObject("congress")
                .put("id", congress.id())
                .put("name", congress.name())
                .put("unit", congress.unit())
                .put("level", congress.level());
    }

    private void addElection() {
        ObjectNode node = root.putObject("election");
        node.put("id", election.id().value());
        node.put("round", election.round());
        node.put("kind", SheetLine.word(election.kind()));
        node.put("body", election.title().body());
        node.put("term", election.title().term());
        node.put("form", election.form().name());
        node.put("seats", election.seats());
        ArrayNode hashes = node.putArray("paperHashes");
        closing.paper().codes().stream().map(PaperCode::paperHash).forEach(hashes::add);
    }

    private void addSettings() {
        Settings settings = election.settings();
        root.putObject("settings")
                .put("C4", SheetLine.word(settings.allUndecided()))
                .put("C5", settings.allDisagree().map(SheetLine::word).orElse(null))
                .put("C7", SheetLine.word(settings.otherMarks()))
                .put("revoteThreshold", SheetLine.word(settings.revoteThreshold()))
                .put("secondInk", SheetLine.word(settings.colour().secondInk()))
                .put("missingStamp", SheetLine.word(settings.colour().missingStamp()));
    }

    private void addDenominator() {
        Denominator denominator = election.denominator();
        ObjectNode node = root.putObject("denominator");
        node.put("id", denominator.id());
        node.put("kind", denominator.kind().name());
        node.put("convened", denominator.convened());
        ArrayNode deductions = node.putArray("deductions");
        for (Deduction deduction : denominator.deductions()) {
            deductions.addObject().put("ground", deduction.ground().code()).put("people", deduction.people());
        }
        node.put("people", denominator.people());
        node.put("needed", election.form() == BallotForm.CONFIDENCE ? null : (Long) Result.needed(election));
    }

    private void addFigures() {
        root.put("pages", closing.pages());
        root.put("ballots", closing.ballots());
        root.put("collected", tally.collected());
        root.put("valid", tally.valid());
        ObjectNode invalid = root.putObject("invalid");
        for (InvalidityGround ground : InvalidityGround.values()) {
            long ballots = tally.invalid().getOrDefault(ground, 0L);
            if (ballots > 0) {
                invalid.put(ground.name(), ballots);
            }
        }
        if (closing.keyed() > 0) {
            root.put("keyed", closing.keyed());
        }
        root.put("waiting", closing.waiting());
        root.put("proposalsAccepted", closing.proposalsAccepted());
        addGlassDirt();
    }

    private void addGlassDirt() {
        ArrayNode dirty = root.putArray("glassDirt");
        List<ReadPage> pages = closing.all().stream()
                .flatMap(each -> each.counted().pages().stream())
                .toList();
        for (GlassDirt dirt : GlassDirt.ofAll(pages)) {
            dirty.addObject()
                    .put("sideways", dirt.sideways())
                    .put("millimetres", dirt.millimetres())
                    .put("pages", dirt.pages());
        }
    }

    private void addCandidates() {
        ArrayNode people = root.putArray("candidates");
        List<Candidate> candidates = election.candidates();
        for (int row = 1; row <= candidates.size(); row++) {
            Candidate candidate = candidates.get(row - 1);
            ObjectNode node = people.addObject();
            node.put("row", row);
            node.put("id", candidate.id().value());
            node.put("name", candidate.fullName());
            node.put("votes", election.form() == BallotForm.CONFIDENCE ? null : (Long) tally.votes(row, Choice.FOR));
            ObjectNode counts = node.putObject("counts");
            for (Choice choice : Choice.values()) {
                if (Choice.of(election.form()).contains(choice)) {
                    counts.put(SheetLine.word(choice), tally.votes(row, choice));
                }
            }
        }
    }

    private void addOutcome() {
        Result result = Result.of(election, tally);
        ObjectNode outcome = root.putObject("outcome");
        ArrayNode elected = outcome.putArray("elected");
        result.elected().stream()
                .map(standing -> standing.candidate().id())
                .map(CandidateId::value)
                .forEach(elected::add);
        ArrayNode tied = outcome.putArray("tied");
        int seatsLeft = 0;
        if (result.rest() instanceof Rest.Tied tie) {
            tie.candidates().stream().map(candidate -> candidate.id().value()).forEach(tied::add);
            seatsLeft = tie.seats();
        } else if (result.rest() instanceof Rest.SeatsLeft left) {
            seatsLeft = left.seats();
        }
        outcome.put("seatsLeft", seatsLeft);
    }
}
