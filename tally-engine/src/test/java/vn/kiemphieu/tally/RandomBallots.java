package vn.kiemphieu.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.BallotReading;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.OtherMarks;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** Elections and ballots by seed: the same seed gives the same. */
public final class RandomBallots {
    private final Random random;

    public RandomBallots(long seed) {
        random = random(seed);
    }

    /** Scrambled, because {@link Random} begins alike on neighbouring seeds. */
    public static Random random(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }

    /** Any form, short lists and lists of up to five words; few people, so that ties and shortages are frequent. */
    public Election election() {
        int names = 2 + random.nextInt(random.nextBoolean() ? 6 : 259);
        int people = 1 + random.nextInt(40);
        Election election = switch (pick(BallotForm.values())) {
            case STRIKE_OUT -> Elections.strikeOut(names, 1 + random.nextInt(names - 1), people);
            case ONE_NAME -> Elections.oneName(people);
            case TWO_BOXES -> Elections.twoBoxes(names, people);
            case OPINION -> Elections.opinion(names - 1, people);
            case CONFIDENCE -> Elections.confidence(names - 1);
        };
        return Elections.with(settings(), election);
    }

    /** Settled ballots as the rules allow them, one in eight invalid. */
    public List<Settled> settled(Election election, int ballots) {
        List<Settled> settled = new ArrayList<>();
        for (int i = 0; i < ballots; i++) {
            settled.add(random.nextInt(8) == 0 ? new Invalid(pick(InvalidityGround.values())) : valid(election));
        }
        return settled;
    }

    /** What might be seen on a ballot, doubts and remarks included. */
    public BallotReading reading(Election election) {
        String signs = random.nextInt(3) == 0 ? "X-v?" : "X-";
        String[] rows = new String[election.candidates().size()];
        List<Column> columns = election.form().columns();
        for (int row = 0; row < rows.length; row++) {
            StringBuilder read = new StringBuilder();
            columns.forEach(column -> read.append(signs.charAt(random.nextInt(signs.length()))));
            rows[row] = read.toString();
        }
        BallotReading reading = Readings.of(election.form(), rows);
        return random.nextInt(5) == 0 ? Readings.with(reading, pick(Remark.values())) : reading;
    }

    public Random random() {
        return random;
    }

    private Valid valid(Election election) {
        int names = election.candidates().size();
        List<Choice> known = List.copyOf(Choice.of(election.form()));
        List<Choice> choices = new ArrayList<>();
        int most = election.form() == BallotForm.STRIKE_OUT ? election.seats() : names;
        for (int row = 0; row < names; row++) {
            Choice choice = known.get(random.nextInt(known.size()));
            choices.add(choice == Choice.FOR && most-- <= 0 ? Choice.NOT_COUNTED : choice);
        }
        return new Valid(Choices.of(choices));
    }

    private Settings settings() {
        return new Settings(
                pick(Verdict.values()),
                Optional.of(pick(Verdict.values())),
                pick(OtherMarks.values()),
                pick(RevoteThreshold.values()));
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }
}
