package vn.kiemphieu.bridge.cdf;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.kiemphieu.bridge.json.JsonText;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;

/**
 * What every ballot of an election counts for, in the common data format of NIST SP 1500-103, version 1, as JSON ({@code
 * cast-vote-records.json}). For the sealed archive alone: where a list is long, a pattern of choices can tell whose ballot it
 * was.
 *
 * <p>Ballots are sorted by what they say, the valid ones first, and numbered after that, so that neither the order of feeding
 * nor any other trace of a sheet is left: no unique id, no batch, no device, no picture. They say what a ballot counts for in
 * the end; who settled it is not told.
 *
 * <p>A position stands for a column of the ballot, {@code HasIndication} for what it says of the person: of a name to strike out,
 * {@code yes} is a name left standing; of several boxes, {@code unknown} in all of them is a row that is not counted (both
 * marked, or none). Only votes for a person have {@code NumberVotes} and are allocable. A ballot that the committee
 * concluded to be invalid has no positions, and the ground as its {@code OtherStatus}.
 */
public final class CastVoteRecords {
    private static final CommonFormat FORMAT = new CommonFormat("CVR.");
    private static final String DEVICE = "count";
    private static final String NOTES =
            "Chỉ để niêm phong, không công bố: cách chọn của một lá phiếu có thể cho biết đó là phiếu của ai.";
    private static final String REHEARSAL = "Tập dượt. ";
    private static final Comparator<Settled> BY_CONTENT = CastVoteRecords::compare;

    private final Congress congress;
    private final Election election;
    private final String software;

    /**
     * The records of an election.
     *
     * @param software hash of the program that counted
     */
    public CastVoteRecords(Congress congress, Election election, String software) {
        this.congress = congress;
        this.election = election;
        this.software = software;
    }

    /**
     * The same bytes for the same ballots in whatever order, and the same minute: UTF-8, line feeds, one line a ballot.
     *
     * @param closed when the count was closed; seconds are not told
     * @throws IllegalArgumentException if a ballot is not of this list
     */
    public byte[] bytes(Collection<? extends Settled> ballots, OffsetDateTime closed) {
        List<? extends Settled> sorted = ballots.stream().sorted(BY_CONTENT).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonText.generator(bytes)) {
            json.writeStartObject();
            for (var field : head(closed).properties()) {
                json.writeFieldName(field.getKey());
                json.writeTree(field.getValue());
            }
            json.writeArrayFieldStart("CVR");
            for (int i = 0; i < sorted.size(); i++) {
                json.writeRawValue(numbered(i + 1, sorted.get(i)).toString());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    private ObjectNode head(OffsetDateTime closed) {
        ObjectNode head = FORMAT.node("CastVoteRecordReport")
                .put("Version", "1.0.0")
                .put("GeneratedDate", CommonFormat.time(closed))
                .put("Notes", congress.mode() == Mode.REHEARSAL ? REHEARSAL + NOTES : NOTES);
        head.putArray("ReportType").add("adjudicated");
        head.putArray("ReportGeneratingDeviceIds").add(DEVICE);
        head.putArray("ReportingDevice")
                .add(FORMAT.node("ReportingDevice", DEVICE).put("Application", CommonFormat.program(software)));
        head.putArray("GpUnit")
                .add(CommonFormat.partyOrganisation(
                        FORMAT.node("GpUnit", CommonFormat.UNIT).put("Name", congress.unit())));
        head.putArray("Election").add(definition());
        return head;
    }

    private ObjectNode definition() {
        ObjectNode definition =
                FORMAT.node("Election", id()).put("Name", congress.name()).put("ElectionScopeId", CommonFormat.UNIT);
        ArrayNode candidates = definition.putArray("Candidate");
        ObjectNode vote = FORMAT.node("CandidateContest", vote())
                .put(
                        "Name",
                        CommonFormat.title(
                                election.title().body(), election.title().term()));
        boolean mostVotesWin =
                election.kind() == ElectionKind.REVOTE && election.settings().revoteThreshold() == RevoteThreshold.NONE;
        CommonFormat.addRule(vote, election.form(), election.candidates().size(), election.seats(), mostVotesWin);
        vote.putArray("Code").add(code("luot", Integer.toString(election.round())));
        ArrayNode selections = vote.putArray("ContestSelection");
        for (Candidate each : election.candidates()) {
            String id = each.id().value();
            candidates.add(FORMAT.node("Candidate", CommonFormat.candidate(id)).put("Name", each.fullName()));
            ObjectNode selection = FORMAT.node("CandidateSelection", CommonFormat.selection(id));
            selection.putArray("CandidateIds").add(CommonFormat.candidate(id));
            selections.add(selection);
        }
        definition.putArray("Contest").add(vote);
        return definition;
    }

    private ObjectNode numbered(int number, Settled ballot) {
        String id = "snapshot-" + number;
        ObjectNode snapshot = FORMAT.node("CVRSnapshot", id).put("Type", "interpreted");
        snapshot.putArray("CVRContest").add(said(ballot));
        ObjectNode record = FORMAT.node("CVR").put("ElectionId", id()).put("CurrentSnapshotId", id);
        record.putArray("CVRSnapshot").add(snapshot);
        return record;
    }

    private ObjectNode said(Settled ballot) {
        ObjectNode said = FORMAT.node("CVRContest").put("ContestId", vote());
        if (ballot instanceof Invalid invalid) {
            said.putArray("Status").add(CommonFormat.OTHER);
            return said.put("OtherStatus", invalid.ground().name());
        }
        Valid valid = (Valid) ballot;
        if (valid.choices().rows() != election.candidates().size()
                || !valid.choices().saysOnly(Choice.of(election.form()))) {
            throw new IllegalArgumentException("a ballot of another list than that of election " + election.id());
        }
        ArrayNode rows = said.putArray("CVRContestSelection");
        for (int row = 1; row <= election.candidates().size(); row++) {
            String candidate = election.candidates().get(row - 1).id().value();
            ObjectNode selection = FORMAT.node("CVRContestSelection")
                    .put("ContestSelectionId", CommonFormat.selection(candidate))
                    .put("OptionPosition", row);
            addPositions(
                    selection.putArray("SelectionPosition"), valid.choices().choice(row));
            rows.add(selection);
        }
        return said;
    }

    private void addPositions(ArrayNode positions, Choice choice) {
        List<Column> columns = election.form().columns();
        String otherwise = choice == Choice.NOT_COUNTED && columns.size() > 1 ? "unknown" : "no";
        for (Column column : columns) {
            boolean speaks = Columns.says(column) == choice;
            boolean votes = speaks && choice == Choice.FOR;
            ObjectNode position = FORMAT.node("SelectionPosition")
                    .put("HasIndication", speaks ? "yes" : otherwise)
                    .put("IsAllocable", votes ? "yes" : "no")
                    .put("NumberVotes", votes ? 1 : 0);
            position.putArray("Code").add(code("cot", Columns.code(column)));
            positions.add(position);
        }
    }

    private static ObjectNode code(String type, String value) {
        return FORMAT.node("Code")
                .put("Type", CommonFormat.OTHER)
                .put("OtherType", type)
                .put("Value", value);
    }

    private String id() {
        return CommonFormat.election(election.id().value());
    }

    private String vote() {
        return CommonFormat.vote(election.id().value());
    }

    private static int compare(Settled one, Settled other) {
        if (one instanceof Valid left && other instanceof Valid right) {
            for (int row = 1;
                    row <= Math.min(left.choices().rows(), right.choices().rows());
                    row++) {
                int said = left.choices().choice(row).compareTo(right.choices().choice(row));
                if (said != 0) {
                    return said;
                }
            }
            return 0;
        }
        if (one instanceof Invalid left && other instanceof Invalid right) {
            return left.ground().compareTo(right.ground());
        }
        return one instanceof Valid ? -1 : 1;
    }
}
