package vn.kiemphieu.bridge.cdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** Elections and settled ballots by chance. */
final class Votes {
    private Votes() {}

    /** An election of that form with 1 to 70 names, mostly few, as far as the form allows. */
    static Election election(BallotForm form, Random random) {
        return election(form, form == BallotForm.ONE_NAME ? 1 : 2 + random.nextInt(random.nextInt(8) == 0 ? 69 : 9));
    }

    static Election election(BallotForm form, int names) {
        int seats = form.elects() ? Math.max(1, form == BallotForm.STRIKE_OUT ? names - 1 : names) : 0;
        MeetingKind kind = form == BallotForm.OPINION ? MeetingKind.ATTENDING : MeetingKind.D2;
        return new Election(
                new ElectionId("bch"),
                1,
                ElectionKind.FIRST,
                new Election.Title("Ban Chấp hành Đảng bộ xã", "2027 - 2032"),
                seats,
                form,
                RuleSet.QD_190,
                new Denominator("D", kind, 100, List.of()),
                new Election.Stock(Paper.A4, 1),
                Settings.DEFAULTS.withAllDisagree(Verdict.VALID),
                IntStream.rangeClosed(1, names).mapToObj(Votes::candidate).toList());
    }

    private static Candidate candidate(int row) {
        return new Candidate(new CandidateId("c" + row), "Nguyễn", "\"Ý\";", "=" + row, "");
    }

    static Congress congress(Election election) {
        return new Congress(
                "xa-a-2027",
                Mode.REHEARSAL,
                "Đại hội đại biểu lần thứ II",
                "Đảng bộ xã Kỳ Ân",
                "Đảng bộ tỉnh B",
                List.of(election));
    }

    /** Valid ballots of every choice the form knows, and some that are invalid. */
    static List<Settled> ballots(Election election, int ballots, Random random) {
        List<Choice> known = Choice.of(election.form()).stream().sorted().toList();
        InvalidityGround[] grounds = InvalidityGround.values();
        List<Settled> settled = new ArrayList<>();
        for (int i = 0; i < ballots; i++) {
            settled.add(
                    random.nextInt(8) == 0
                            ? new Invalid(grounds[random.nextInt(grounds.length)])
                            : new Valid(Choices.of(election.candidates().stream()
                                    .map(each -> known.get(random.nextInt(known.size())))
                                    .toList())));
        }
        return settled;
    }
}
