package vn.kiemphieu.counter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.cdf.CastVoteRecords;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.FakePages;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

/** Real results of every form as others read them. */
class ReportsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final OffsetDateTime CLOSED = OffsetDateTime.parse("2027-05-04T10:30:00+07:00");
    /** Names a folder with the two schemas that NIST publishes, under their own names. */
    private static final String OFFICIAL = "cdf.schemas";

    @TempDir
    private Path folder;

    private Congress congress;

    @BeforeEach
    void one_election_of_every_form() {
        congress = CongressJson.congress(folder, root -> {});
    }

    @Test
    void every_form_says_in_the_report_what_was_counted() throws IOException {
        Random random = new Random(20262821);
        for (Election election : congress.elections()) {
            for (int ballots : new int[] {0, 1, 12}) {
                Closing closing = closing(election, ballots, random);
                assertFigures(closing.tally(), election, report(closing));
            }
        }
    }

    private static void assertFigures(Tally tally, Election election, JsonNode report) {
        JsonNode of = report.path("Election").get(0);
        JsonNode ballots = of.path("BallotCounts");
        assertEquals(tally.collected(), ballots.get(0).path("BallotsCast").longValue());
        assertEquals(
                tally.invalidBallots(), ballots.get(0).path("BallotsRejected").longValue());
        for (int i = 1; i < ballots.size(); i++) {
            var ground =
                    InvalidityGround.valueOf(ballots.get(i).path("OtherType").asText());
            assertEquals(
                    tally.invalid().get(ground),
                    ballots.get(i).path("BallotsRejected").longValue());
        }
        JsonNode people = of.path("Contest").get(0).path("ContestSelection");
        assertEquals(election.candidates().size(), people.size());
        Choice first = election.form() == BallotForm.CONFIDENCE ? Choice.HIGH : Choice.FOR;
        for (int row = 1; row <= people.size(); row++) {
            JsonNode counts = people.get(row - 1).path("VoteCounts");
            assertEquals(tally.votes(row, first), counts.get(0).path("Count").longValue());
            assertEquals(election.form().columns().size(), counts.size());
            assertEquals(
                    election.candidates().get(row - 1).fullName(),
                    of.path("Candidate")
                            .get(row - 1)
                            .path("BallotName")
                            .path("Text")
                            .get(0)
                            .path("Content")
                            .asText());
        }
    }

    @Test
    void the_table_lies_beside_the_report() throws IOException {
        report(closing(congress.elections().get(0), 12, new Random(1)));
        List<String> lines = Files.readAllLines(folder.resolve("out/summary.csv"));
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).contains("\"Nguyễn Văn An\""), lines.get(1));
        assertFalse(lines.get(1).contains("Thị"), lines.get(1));
    }

    @Test
    @EnabledIfSystemProperty(named = OFFICIAL, matches = ".+")
    void report_and_cast_vote_records_keep_to_the_official_schemas() throws IOException {
        Random random = new Random(20262822);
        for (Election election : congress.elections()) {
            for (int ballots : new int[] {0, 1, 12, 100}) {
                Closing closing = closing(election, ballots, random);
                requireOfficial("NIST_V2_election_results_reporting.json", report(closing));
                byte[] records = new CastVoteRecords(congress, election, "TEST").bytes(closing.settled(), CLOSED);
                requireOfficial("NIST_V0_cast_vote_records.json", MAPPER.readTree(records));
            }
        }
    }

    private static void requireOfficial(String schema, JsonNode value) throws IOException {
        String text = Files.readString(Path.of(System.getProperty(OFFICIAL), schema));
        var messages =
                JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(text).validate(value);
        assertEquals(Set.of(), Set.copyOf(messages));
    }

    private Closing closing(Election election, int ballots, Random random) {
        return SettledClosing.of(FakePages.paper(congress, election, 1), ballots, random);
    }

    private JsonNode report(Closing closing) throws IOException {
        byte[] result = new ResultFile(closing).bytes(new SheetsFile(closing).evidence(), "TEST");
        Reports.write(OutFolder.open(folder.resolve("out")), result, CLOSED);
        return MAPPER.readTree(Files.readAllBytes(folder.resolve("out/report.json")));
    }
}
