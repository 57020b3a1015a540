package vn.kiemphieu.tally.election;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * One vote: one list, one round, one kind of ballot paper. A second round or a re-vote is another election.
 *
 * @param round 1 for the first vote on these seats, counted up by every further one
 * @param title what is elected
 * @param seats how many to elect; for ballots that elect nobody, 0
 * @param candidates in printed order
 */
public record Election(
        ElectionId id,
        int round,
        ElectionKind kind,
        Title title,
        int seats,
        BallotForm form,
        RuleSet rules,
        Denominator denominator,
        Stock stock,
        Settings settings,
        List<Candidate> candidates) {

    /** The longest list a ballot may carry. */
    public static final int MOST_NAMES = 260;

    public Election {
        candidates = List.copyOf(candidates);
        require(round >= 1 && round <= 99, "rounds are counted from 1 to 99");
        require(candidates.size() <= MOST_NAMES, "a ballot carries at most " + MOST_NAMES + " names");
        require(
                form.fits(candidates.size(), seats),
                "form " + form + " does not fit " + candidates.size() + " names for " + seats + " seats");
        require(form.elects() || seats == 0, "form " + form + " elects to no seats");
        require(distinct(candidates, Candidate::id), "two candidates have the same id");
        require(
                distinct(candidates, candidate -> candidate.fullName().toLowerCase(Locale.ROOT)),
                "two candidates have the same name");
        require(
                kind != ElectionKind.REVOTE || form == BallotForm.STRIKE_OUT,
                "a re-vote is among more people than seats (rule E5), on a STRIKE_OUT ballot");
        require(
                (form == BallotForm.OPINION) == (denominator.kind() == MeetingKind.ATTENDING),
                "opinion ballots are measured against those attending, all others never");
        require(
                form != BallotForm.TWO_BOXES || settings.allDisagree().isPresent(),
                "rule C5 has no default: a TWO_BOXES election says how a ballot against everybody is taken");
    }

    /**
     * What is elected, as printed.
     *
     * @param body such as "Ban Chấp hành Đảng bộ tỉnh"
     * @param term such as "2025 - 2030"; may be empty
     */
    public record Title(String body, String term) {
        public Title {
            body = Spelling.tidy(body);
            term = Spelling.tidy(term);
            require(!body.isEmpty(), "an election says what is elected");
        }
    }

    /**
     * What the ballot is printed on.
     *
     * @param sides printed sides of a sheet, 1 or 2
     */
    public record Stock(Paper paper, int sides) {
        public Stock {
            require(sides == 1 || sides == 2, "a sheet is printed on 1 or 2 sides");
        }
    }

    /** E8, E5: the next election for seats that this one left open: own list, own ballots, the same D and rules. */
    public Election next(ElectionKind nextKind, BallotForm nextForm, int nextSeats, List<Candidate> nextCandidates) {
        return new Election(
                id,
                round + 1,
                nextKind,
                title,
                nextSeats,
                nextForm,
                rules,
                denominator,
                stock,
                settings,
                nextCandidates);
    }

    private static boolean distinct(List<Candidate> candidates, Function<Candidate, Object> key) {
        Set<Object> seen = new HashSet<>();
        return candidates.stream().map(key).allMatch(seen::add);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
