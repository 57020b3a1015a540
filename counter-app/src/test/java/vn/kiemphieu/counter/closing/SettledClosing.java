package vn.kiemphieu.counter.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.kiemphieu.counter.FakePages;
import vn.kiemphieu.counter.conclusion.Concluded;
import vn.kiemphieu.counter.conclusion.Ending.By;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;

/** Counts of ballots that people keyed from paper, as chance has it. */
final class SettledClosing {
    private SettledClosing() {}

    static Closing of(ExpectedPaper paper, int ballots, Random random) {
        List<Choice> known =
                Choice.of(paper.election().form()).stream().sorted().toList();
        InvalidityGround[] grounds = InvalidityGround.values();
        FakePages pages = new FakePages(paper);
        List<Concluded> all = new ArrayList<>();
        for (int i = 0; i < ballots; i++) {
            Settled ballot = random.nextInt(6) == 0
                    ? new Invalid(grounds[random.nextInt(grounds.length)])
                    : new Valid(Choices.of(paper.election().candidates().stream()
                            .map(each -> known.get(random.nextInt(known.size())))
                            .toList()));
            ReadPage page = pages.broken("ballot " + i).all().get(i);
            all.add(new Concluded(
                    new Counted.Unreadable(page, Trouble.PICTURE_BROKEN, false),
                    new Collected(ballot, By.PEOPLE_KEYING)));
        }
        return new Closing(paper, all, false);
    }
}
