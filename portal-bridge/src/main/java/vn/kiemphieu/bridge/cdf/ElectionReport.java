package vn.kiemphieu.bridge.cdf;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import vn.kiemphieu.bridge.cdf.CountedResult.Person;
import vn.kiemphieu.bridge.cdf.CountedResult.Standing;
import vn.kiemphieu.bridge.json.JsonText;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Mode;

/**
 * A result in the common data format of NIST SP 1500-100, version 2, as JSON ({@code report.json}). Says nothing that is not in
 * {@code result.json}; docs/schema/report-and-summary.md tells which figure stands where.
 *
 * <p>Left out, since {@code result.json} does not say it: ballots printed, issued and not returned, how many were present, who
 * sat in the committee. Left out, since the format has no place for it: the denominator with its deductions. Every result is
 * unofficial until the upper committee confirms it (rule E10).
 */
public final class ElectionReport {
    private static final CommonFormat FORMAT = new CommonFormat("ElectionResults.");
    private static final String VIETNAMESE = "vi";
    private static final String TOTAL = "total";

    private final CountedResult result;
    private final OffsetDateTime closed;

    /**
     * The report on a result.
     *
     * @param closed when the count was closed; its day also stands for that of the vote, and seconds are not told
     */
    public ElectionReport(CountedResult result, OffsetDateTime closed) {
        this.result = result;
        this.closed = closed;
    }

    /** The same bytes for the same result and minute: UTF-8, line feeds. */
    public byte[] bytes() {
        ObjectNode root = FORMAT.node("ElectionReport")
                .put("Format", "summary-contest")
                .put("GeneratedDate", CommonFormat.time(closed))
                .put("Issuer", result.meeting().unit())
                .put("IssuerAbbreviation", result.meeting().id())
                .put("IsTest", result.mode() == Mode.REHEARSAL)
                .put("SequenceStart", 1)
                .put("SequenceEnd", 1)
                .put("Status", result.ballots().waiting() == 0 ? "unofficial-complete" : "unofficial-partial")
                .put("VendorApplicationId", CommonFormat.program(result.software()));
        identify(root.putArray("ExternalIdentifier"), "dau-van-tay-result-json", result.fingerprint());
        root.putArray("GpUnit").add(unit());
        root.putArray("Election").add(election());
        return JsonText.bytes(root);
    }

    private ObjectNode unit() {
        ObjectNode unit = CommonFormat.partyOrganisation(FORMAT.node("ReportingUnit", CommonFormat.UNIT));
        unit.set("Name", text(result.meeting().unit()));
        boolean attending = result.threshold().kind() == MeetingKind.ATTENDING;
        return unit.put(
                attending ? "VotersParticipated" : "VotersRegistered",
                result.threshold().convened());
    }

    private ObjectNode election() {
        String day = closed.toLocalDate().toString();
        ObjectNode election = FORMAT.node("Election")
                .put("Type", CommonFormat.OTHER)
                .put("OtherType", CommonFormat.occasion(result.vote().form()))
                .put("ElectionScopeId", CommonFormat.UNIT)
                .put("StartDate", day)
                .put("EndDate", day);
        election.set("Name", text(result.meeting().name()));
        identify(
                election.putArray("ExternalIdentifier"),
                "dai-hoi",
                result.meeting().id());
        addBallots(election.putArray("BallotCounts"));
        ArrayNode candidates = election.putArray("Candidate");
        result.people().forEach(person -> candidates.add(candidate(person)));
        election.putArray("Contest").add(vote());
        return election;
    }

    private void addBallots(ArrayNode counts) {
        counts.add(count("BallotCounts", TOTAL)
                .put("BallotsCast", result.ballots().collected())
                .put("BallotsRejected", result.ballots().allInvalid()));
        for (InvalidityGround ground : InvalidityGround.values()) {
            Integer rejected = result.ballots().invalid().get(ground);
            if (rejected != null) {
                counts.add(count("BallotCounts", CommonFormat.OTHER)
                        .put("OtherType", ground.name())
                        .put("BallotsRejected", rejected));
            }
        }
    }

    private ObjectNode candidate(Person person) {
        ObjectNode candidate = FORMAT.node("Candidate", CommonFormat.candidate(person.id()));
        candidate.set("BallotName", text(person.name()));
        if (result.vote().form().elects()) {
            person.standing().ifPresent(standing -> candidate.put("PostElectionStatus", word(standing)));
        }
        return candidate;
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case ELECTED -> "winner";
            case TIED -> "advanced-to-runoff";
            case NOT_ELECTED -> "defeated";
        };
    }

    private ObjectNode vote() {
        CountedResult.Vote of = result.vote();
        ObjectNode vote = FORMAT.node("CandidateContest", CommonFormat.vote(of.id()))
                .put("Name", of.title())
                .put("ElectionDistrictId", CommonFormat.UNIT);
        CommonFormat.addRule(vote, of.form(), result.people().size(), of.seats(), of.mostVotesWin());
        ArrayNode identifiers = vote.putArray("ExternalIdentifier");
        identify(identifiers, "cuoc-bau", of.id());
        identify(identifiers, "mau-phieu", of.form().name());
        identify(identifiers, "quy-che", of.rules());
        of.paperHashes().forEach(hash -> identify(identifiers, "ma-giay", hash));
        ArrayNode selections = vote.putArray("ContestSelection");
        result.people().forEach(person -> selections.add(selection(person)));
        return vote;
    }

    private ObjectNode selection(Person person) {
        ObjectNode selection = FORMAT.node("CandidateSelection", CommonFormat.selection(person.id()))
                .put("SequenceOrder", person.row());
        selection.putArray("CandidateIds").add(CommonFormat.candidate(person.id()));
        ArrayNode counts = selection.putArray("VoteCounts");
        for (Column column : result.vote().form().columns()) {
            Choice choice = Columns.says(column);
            ObjectNode votes = choice == Choice.FOR
                    ? count("VoteCounts", TOTAL)
                    : count("VoteCounts", CommonFormat.OTHER).put("OtherType", Columns.code(column));
            counts.add(votes.put("Count", person.counts().get(choice)));
        }
        return selection;
    }

    private ObjectNode count(String what, String type) {
        return FORMAT.node(what)
                .put("GpUnitId", CommonFormat.UNIT)
                .put("Round", result.vote().round())
                .put("Type", type);
    }

    private static void identify(ArrayNode identifiers, String type, String value) {
        identifiers.add(FORMAT.node("ExternalIdentifier")
                .put("Type", CommonFormat.OTHER)
                .put("OtherType", type)
                .put("Value", value));
    }

    private static ObjectNode text(String vietnamese) {
        ObjectNode text = FORMAT.node("InternationalizedText");
        text.putArray("Text")
                .add(FORMAT.node("LanguageString").put("Content", vietnamese).put("Language", VIETNAMESE));
        return text;
    }
}
