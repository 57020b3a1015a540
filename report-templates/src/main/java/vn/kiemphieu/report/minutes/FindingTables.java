package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Table;
import vn.kiemphieu.tally.check.Assertion;
import vn.kiemphieu.tally.check.Assertion.Passed;
import vn.kiemphieu.tally.check.Assertion.Ranked;
import vn.kiemphieu.tally.check.Assertion.Subject;
import vn.kiemphieu.tally.check.Finding;
import vn.kiemphieu.tally.check.FullHandCount;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.election.Candidate;

/** The tables of a hand check: what the sheets drawn say of each conclusion, and whom all paper is counted for. */
final class FindingTables {
    private final Count count;
    private final Wording wording;
    private final Typography type;

    FindingTables(Manuscript manuscript) {
        this.count = manuscript.facts().count();
        this.wording = manuscript.wording();
        this.type = manuscript.typography();
    }

    Table findings(List<Finding> findings) {
        List<Table.Column> columns = List.of(
                column("no", "no"),
                Typography.restColumn(wording.text("column.assertion")),
                column("margin", "short"),
                column("errors", "short"),
                column("harmful", "figure"),
                column("harmless", "figure"));
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : printed(findings)) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    words(finding.assertion()),
                    Numerals.of(finding.assertion().margin()),
                    Numerals.of(finding.assertion().errors()),
                    Numerals.of(finding.harmful().size()),
                    Numerals.of(finding.harmless().size())));
        }
        return type.table(columns, rows);
    }

    /** Everybody once, for the first reason told. */
    Table byHand(List<FullHandCount> counts) {
        List<Table.Column> columns = List.of(
                column("no", "no"),
                Typography.restColumn(wording.text("column.name")),
                type.column(wording.text("column.why"), "why", Align.LEFT),
                column("counted", "counted"),
                column("hand", "counted"));
        Map<Candidate, Long> votes = new HashMap<>();
        Result.standings(count.election(), count.tally())
                .forEach(standing -> votes.put(standing.candidate(), standing.votes()));
        Map<Candidate, List<String>> rows = new LinkedHashMap<>();
        for (FullHandCount full : counts) {
            for (Candidate name : full.names()) {
                rows.putIfAbsent(
                        name,
                        List.of(
                                Integer.toString(rows.size() + 1),
                                name.fullName(),
                                wording.text("why." + full.why()),
                                Numerals.of(votes.get(name)),
                                ""));
            }
        }
        return type.table(columns, List.copyOf(rows.values()));
    }

    /** Of the order across the last seat only the closest, and what sheets speak against: the rest follows from it. */
    private static List<Finding> printed(List<Finding> findings) {
        Optional<Finding> closest = findings.stream()
                .filter(finding -> finding.assertion() instanceof Ranked)
                .min(Comparator.comparingLong(finding -> finding.assertion().errors()));
        return findings.stream()
                .filter(finding -> !(finding.assertion() instanceof Ranked)
                        || !finding.isClean()
                        || closest.filter(finding::equals).isPresent())
                .toList();
    }

    private String words(Assertion assertion) {
        if (assertion instanceof Ranked ranked) {
            return wording.text(
                    "assertion.ranked",
                    Values.NONE
                            .with("ahead", ranked.ahead().candidate().fullName())
                            .with("more", ranked.ahead().votes())
                            .with("behind", ranked.behind().candidate().fullName())
                            .with("fewer", ranked.behind().votes()));
        }
        if (assertion instanceof Passed passed) {
            return wording.text("assertion.passed", threshold(passed.subject()));
        }
        return wording.text("assertion.failed", threshold(((Assertion.Failed) assertion).subject()));
    }

    private static Values threshold(Subject subject) {
        return Values.NONE.with("name", subject.candidate().fullName()).with("votes", subject.votes());
    }

    private Table.Column column(String title, String width) {
        return type.column(wording.text("column." + title), width, Align.CENTRE);
    }
}
