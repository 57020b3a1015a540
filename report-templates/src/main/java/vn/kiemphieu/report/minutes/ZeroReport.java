package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kiemphieu.report.flow.Kept;
import vn.kiemphieu.report.flow.Paragraph;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Table;
import vn.kiemphieu.report.minutes.SheetFigures.Backs;
import vn.kiemphieu.report.minutes.Signatures.Signer;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;

/**
 * Bản xác nhận số 0: what the machine holds when the box is opened, which is nothing, for everybody on every list; signed before
 * the first ballot is fed. Its form is ours and stands in the template; no Party text knows it.
 */
public final class ZeroReport {
    private static final String NONE = "0";

    private final MinutesTemplate template;

    /**
     * Reports in the words and measures of a template.
     *
     * @throws IllegalArgumentException if it is a template of another document
     */
    public ZeroReport(MinutesTemplate template) {
        this.template = template.of(MinutesTemplate.Document.ZERO_REPORT);
    }

    /** The finished PDF; the same facts and template give the same bytes. */
    public byte[] pdf(ZeroFacts facts) {
        Manuscript manuscript = new Manuscript(template, nothingCounted(facts));
        Letterhead.write(manuscript);
        manuscript.paragraph(
                "opened",
                Values.NONE
                        .with("time", facts.opened().time())
                        .with("elections", facts.elections().size()));
        manuscript.table(state(manuscript));
        facts.elections().forEach(election -> election(manuscript, election));
        machine(manuscript, facts.machine());
        List<Signer> signers = List.of(
                new Signer("sign.left", facts.opened().head()),
                new Signer("sign.right", facts.opened().supervisor()));
        manuscript.add(new Kept(List.of(new Signatures(manuscript).heads(signers)), false));
        return Press.print(manuscript);
    }

    /** The first election with all its figures at nothing: what head and foot of every document are written from. */
    private static MinutesFacts nothingCounted(ZeroFacts facts) {
        Election first = facts.elections().get(0);
        ZeroFacts.Opened opened = facts.opened();
        return new MinutesFacts(
                Count.of(facts.congress(), first, Tally.zero(first), Optional.of(new BallotAccount(0, 0, 0, 0, 0, 0))),
                new People(opened.head(), List.of(), List.of(), ""),
                new Occasion("", opened.place(), opened.date(), ""),
                new SheetFigures(0, Backs.UNKNOWN, 0, 0, 0, 0, 0),
                new Provenance(facts.machine().checkpoint(), facts.machine().software()),
                Set.of());
    }

    private static Table state(Manuscript manuscript) {
        Wording wording = manuscript.wording();
        List<Table.Column> columns = List.of(
                Typography.restColumn(wording.text("state.column.text")), figure(manuscript, "state.column.figure"));
        List<List<String>> rows = Stream.of("batches", "sheets", "valid", "invalid", "waiting")
                .map(figure -> List.of(wording.text("state." + figure), NONE))
                .toList();
        return manuscript.typography().table(columns, rows);
    }

    private static void election(Manuscript manuscript, Election election) {
        Values here = Values.NONE
                .with("body", election.title().body())
                .with("term", election.title().term())
                .with("round", election.round());
        Wording wording = manuscript.wording();
        manuscript.add(manuscript.typography().space(2));
        manuscript.section(
                "election",
                here.with("paper", wording.text("paper." + election.form()))
                        .with("kind", wording.text("kind." + election.kind(), here)));
        List<Table.Column> columns = new ArrayList<>();
        columns.add(manuscript.typography().column(wording.text("column.no"), "no", Align.CENTRE));
        columns.add(Typography.restColumn(wording.text("column.name")));
        for (Column column : election.form().columns()) {
            columns.add(figure(manuscript, "column." + column));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Candidate candidate : election.candidates()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), candidate.fullName()));
            election.form().columns().forEach(column -> row.add(NONE));
            rows.add(row);
        }
        manuscript.table(manuscript.typography().table(columns, rows));
    }

    private static Table.Column figure(Manuscript manuscript, String key) {
        return manuscript.typography().column(manuscript.wording().text(key), "figure", Align.CENTRE);
    }

    private static void machine(Manuscript manuscript, ZeroFacts.Machine machine) {
        Wording wording = manuscript.wording();
        manuscript.add(manuscript.typography().space(2));
        manuscript.section("machine");
        List<Table.Column> columns = List.of(
                Typography.restColumn(wording.text("machine.column.text")),
                manuscript.typography().column(wording.text("machine.column.value"), "side", Align.LEFT));
        manuscript.table(manuscript
                .typography()
                .table(
                        columns,
                        List.of(
                                List.of(wording.text("machine.software"), machine.software()),
                                List.of(wording.text("machine.key"), machine.key()),
                                List.of(wording.text("machine.checkpoint"), machine.checkpoint()))));
        Paragraph compare = manuscript.typography().body(wording.text("compare"));
        manuscript.add(new Kept(List.of(compare, manuscript.typography().space(3)), true));
    }
}
