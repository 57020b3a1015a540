package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Table;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.InColour;

/** Which provisions and settings the count followed, each with its number and how sure it is. */
final class RulesInForce {
    private final Wording wording;
    private final Election election;
    private final List<List<String>> rows = new ArrayList<>();

    private RulesInForce(Manuscript manuscript) {
        this.wording = manuscript.wording();
        this.election = manuscript.facts().count().election();
    }

    static void write(Manuscript manuscript) {
        RulesInForce rules = new RulesInForce(manuscript);
        rules.provisions();
        rules.settings();
        Wording wording = manuscript.wording();
        Typography type = manuscript.typography();
        List<Table.Column> columns = List.of(
                type.column(wording.text("rules.column.no"), "rule", Align.CENTRE),
                Typography.restColumn(wording.text("rules.column.text")),
                type.column(wording.text("rules.column.source"), "source", Align.LEFT),
                type.column(wording.text("rules.column.certainty"), "certainty", Align.LEFT));
        manuscript.section("rules");
        manuscript.table(type.table(columns, rules.rows));
        manuscript.paragraph("rules.note");
    }

    private void provisions() {
        RuleSet rules = election.rules();
        article("committee", rules.committee());
        article("ballots", rules.ballots());
        article("results", rules.results());
        row("rules.opinion", "rules.opinion.text", wording.text("opinionArticle." + rules));
        row("rules.rows", "rules.rows.text", "–");
        denominator("rules.D." + election.denominator().kind(), rules);
    }

    private void settings() {
        Settings settings = election.settings();
        if (election.form() != BallotForm.STRIKE_OUT && election.form() != BallotForm.ONE_NAME) {
            setting("C4", settings.allUndecided());
        }
        if (election.form() == BallotForm.TWO_BOXES) {
            settings.allDisagree().ifPresent(verdict -> setting("C5", verdict));
        }
        if (election.form() != BallotForm.STRIKE_OUT) {
            setting("C7", settings.otherMarks());
        }
        if (election.form().elects()) {
            setting("E5", settings.revoteThreshold());
        }
        inColour("V2", settings.colour().missingStamp());
        inColour("V5", settings.colour().secondInk());
        row("rules.unused", "rules.unused.text", "–");
    }

    private void inColour(String rule, InColour looked) {
        if (looked == InColour.ASK) {
            setting(rule, looked);
        }
    }

    private void article(String key, RuleSet.Article article) {
        String text = wording.text("rules." + key + ".text");
        if (!text.isEmpty()) {
            rows.add(List.of(
                    wording.text("rules." + key + ".no"),
                    text,
                    article.number(),
                    wording.text("certainty." + article.certainty())));
        }
    }

    private void row(String key, String textKey, String source) {
        String text = wording.text(textKey);
        if (!text.isEmpty()) {
            rows.add(List.of(wording.text(key + ".no"), text, source, wording.text(key + ".certainty")));
        }
    }

    private void denominator(String key, RuleSet rules) {
        String text = wording.text(key);
        if (!text.isEmpty()) {
            rows.add(List.of(
                    election.denominator().kind().name(),
                    text,
                    wording.text(key + ".source." + rules),
                    wording.text(key + ".certainty." + rules)));
        }
    }

    private void setting(String rule, Enum<?> value) {
        rows.add(List.of(
                rule,
                wording.text("rules." + rule + "." + value.name().toLowerCase(Locale.ROOT)),
                wording.text("rules.setting.source"),
                wording.text("rules." + rule + ".certainty")));
    }
}
