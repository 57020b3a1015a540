package vn.kiemphieu.report.minutes;

import java.util.stream.Collectors;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;

/** Fields 9 and 10: the votes, who is elected, and what the rules say happens next (E5, E7 to E10). */
final class Outcome {
    private Outcome() {}

    static void write(Manuscript manuscript) {
        manuscript.section("detail");
        manuscript.introduction("detail.intro");
        manuscript.table(new VoteTables(manuscript).everybody());
        manuscript.section("elected");
        elected(manuscript);
    }

    /** Field 10, as it stands in the election minutes too. */
    static void elected(Manuscript manuscript) {
        Count count = manuscript.facts().count();
        if (count.result().elected().isEmpty()) {
            manuscript.paragraph("elected.none");
        } else {
            manuscript.introduction(mostVotesWin(count.election()) ? "elected.revote" : "elected.half");
            manuscript.table(new VoteTables(manuscript).elected());
        }
        rest(manuscript, count);
        manuscript.paragraph("provisional");
    }

    /** E5: a re-vote for which no half is needed. */
    static boolean mostVotesWin(Election election) {
        return election.kind() == ElectionKind.REVOTE
                && election.form() != BallotForm.OPINION
                && election.settings().revoteThreshold() == RevoteThreshold.NONE;
    }

    private static void rest(Manuscript manuscript, Count count) {
        Rest rest = count.result().rest();
        if (rest instanceof Rest.Nothing) {
            manuscript.paragraph("rest.complete");
        } else if (rest instanceof Rest.Tied tied) {
            tied(manuscript, count, tied);
        } else if (rest instanceof Rest.SeatsLeft left) {
            manuscript.paragraph("rest.left", Values.NONE.with("open", left.seats()));
            manuscript.paragraph("rest.left.next");
        }
    }

    private static void tied(Manuscript manuscript, Count count, Rest.Tied tied) {
        long votes = Result.standings(count.election(), count.tally()).stream()
                .filter(standing -> tied.candidates().contains(standing.candidate()))
                .mapToLong(Result.Standing::votes)
                .max()
                .orElseThrow();
        String people = tied.candidates().stream().map(Candidate::fullName).collect(Collectors.joining("; "));
        manuscript.paragraph(
                "rest.tied",
                Values.NONE
                        .with("tied", tied.candidates().size())
                        .with("open", tied.seats())
                        .with("votes", votes)
                        .with(
                                "percent",
                                Percentage.of(
                                                votes,
                                                count.election().denominator().people())
                                        .text())
                        .with("people", people));
        boolean again = count.election().kind() == ElectionKind.REVOTE;
        manuscript.paragraph("rest.tied.next."
                + (again ? "again" : count.election().settings().revoteThreshold()));
    }
}
