package vn.kiemphieu.tally.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.kiemphieu.tally.check.Assertion.Failed;
import vn.kiemphieu.tally.check.Assertion.Passed;
import vn.kiemphieu.tally.check.Assertion.Ranked;
import vn.kiemphieu.tally.check.Assertion.Subject;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Result.Standing;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;

/** Reads a result as assertions: everybody elected, everybody short of votes, and the order across the last seat. */
final class Conclusions {
    private static final Comparator<Subject> BY_VOTES = Comparator.comparingLong(Subject::votes);

    private final BallotForm form;
    private final long needed;
    private final Result result;
    private final List<Subject> subjects;

    Conclusions(Election election, Tally tally) {
        this.form = election.form();
        this.needed = Result.needed(election);
        this.result = Result.of(election, tally);
        List<Standing> standings = Result.standings(election, tally);
        this.subjects = IntStream.range(0, standings.size())
                .mapToObj(i -> new Subject(
                        i + 1, standings.get(i).candidate(), standings.get(i).votes()))
                .toList();
    }

    List<Assertion> all() {
        if (form == BallotForm.CONFIDENCE) {
            return List.of();
        }
        Set<Candidate> elected = new HashSet<>();
        result.elected().forEach(standing -> elected.add(standing.candidate()));
        List<Candidate> tied = result.rest() instanceof Rest.Tied tie ? tie.candidates() : List.of();
        List<Subject> in = those(one -> elected.contains(one.candidate()));
        List<Subject> across = those(one -> tied.contains(one.candidate()));
        List<Subject> lacking = those(this::isShort);
        List<Subject> out = those(one -> !in.contains(one) && !across.contains(one) && !lacking.contains(one));
        List<Assertion> all = new ArrayList<>();
        in.forEach(one -> all.add(new Passed(one, needed)));
        across.forEach(one -> all.add(new Passed(one, needed)));
        lacking.forEach(one -> all.add(new Failed(one, needed)));
        if (across.isEmpty()) {
            rank(in, out, all);
        } else {
            rank(in, across, all);
            rank(across, out, all);
        }
        return all;
    }

    /** Where most votes win (E5), having none is a matter of rank, unless a seat is left that one vote would take. */
    private boolean isShort(Subject one) {
        return one.votes() < needed && (needed > 1 || result.rest() instanceof Rest.SeatsLeft);
    }

    /** Everybody against the nearest of the other side: with these every pair is right, also where some are counted by hand. */
    private static void rank(List<Subject> ahead, List<Subject> behind, List<Assertion> all) {
        if (ahead.isEmpty() || behind.isEmpty()) {
            return;
        }
        Subject last = ahead.stream().min(BY_VOTES).orElseThrow();
        Subject first = behind.stream().max(BY_VOTES).orElseThrow();
        ahead.forEach(one -> all.add(new Ranked(one, first)));
        behind.stream().filter(one -> !one.equals(first)).forEach(one -> all.add(new Ranked(last, one)));
    }

    private List<Subject> those(Predicate<Subject> wanted) {
        return subjects.stream().filter(wanted).toList();
    }
}
