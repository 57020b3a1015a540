package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Table;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Result.Standing;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;

/** The two tables of votes: everybody in the order of the ballot, and the elected in descending votes. */
final class VoteTables {
    private final Count count;
    private final Wording wording;
    private final Typography type;

    VoteTables(Manuscript manuscript) {
        this.count = manuscript.facts().count();
        this.wording = manuscript.wording();
        this.type = manuscript.typography();
    }

    /** Field 9: what the form counts for each person, with shares of D. */
    Table everybody() {
        BallotForm form = count.election().form();
        if (form == BallotForm.CONFIDENCE) {
            return levels();
        }
        return form == BallotForm.STRIKE_OUT ? votes(standings()) : boxes();
    }

    /** Field 10. */
    Table elected() {
        return votes(count.result().elected());
    }

    private List<Standing> standings() {
        return Result.standings(count.election(), count.tally());
    }

    private Table votes(List<Standing> standings) {
        List<Table.Column> columns = named();
        columns.add(column("votes", "votes"));
        columns.add(column("percent", "votes"));
        List<List<String>> rows = new ArrayList<>();
        for (Standing standing : standings) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    standing.candidate().fullName(),
                    Numerals.of(standing.votes()),
                    percent(standing.votes())));
        }
        return type.table(columns, rows);
    }

    private Table boxes() {
        List<Table.Column> columns = named();
        columns.add(column("agree", "rest"));
        columns.add(column("percent", "rest"));
        columns.add(column("disagree", "rest"));
        columns.add(column("notCounted", "rest"));
        Tally tally = count.tally();
        List<List<String>> rows = new ArrayList<>();
        for (Candidate candidate : count.election().candidates()) {
            int row = rows.size() + 1;
            long agree = tally.votes(row, Choice.FOR);
            rows.add(List.of(
                    Integer.toString(row),
                    candidate.fullName(),
                    Numerals.of(agree),
                    percent(agree),
                    Numerals.of(tally.votes(row, Choice.AGAINST)),
                    Numerals.of(tally.votes(row, Choice.NOT_COUNTED))));
        }
        return type.table(columns, rows);
    }

    private Table levels() {
        List<Table.Column> columns = named();
        columns.add(column("high", "level"));
        columns.add(column("medium", "level"));
        columns.add(column("low", "level"));
        columns.add(column("notCounted", "rest"));
        Tally tally = count.tally();
        List<List<String>> rows = new ArrayList<>();
        for (Candidate candidate : count.election().candidates()) {
            int row = rows.size() + 1;
            rows.add(List.of(
                    Integer.toString(row),
                    candidate.fullName(),
                    level(tally.votes(row, Choice.HIGH)),
                    level(tally.votes(row, Choice.MEDIUM)),
                    level(tally.votes(row, Choice.LOW)),
                    Numerals.of(tally.votes(row, Choice.NOT_COUNTED))));
        }
        return type.table(columns, rows);
    }

    private List<Table.Column> named() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(column("no", "no"));
        columns.add(Typography.restColumn(wording.text("column.name")));
        return columns;
    }

    private Table.Column column(String title, String width) {
        return type.column(wording.text("column." + title), width, Align.CENTRE);
    }

    private String level(long votes) {
        return wording.text("level", Values.NONE.with("votes", votes).with("percent", percent(votes)));
    }

    private String percent(long votes) {
        return Percentage.of(votes, count.election().denominator().people()).text();
    }
}
