package vn.kiemphieu.counter.keying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.keying.Stack.Typed;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.ballot.Settlement.Accepted;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Verdict;

/** Stacks of paper by seed, and people who type them. */
final class Papers {
    /** Grounds that every form can have, in the order of their numbers. */
    private static final List<InvalidityGround> ANY_FORM = List.of(
            InvalidityGround.KHONG_DO_BKP_PHAT,
            InvalidityGround.NGOAI_DANH_SACH,
            InvalidityGround.KY_TEN_VIET_THEM,
            InvalidityGround.DANH_DAU_NHIEU_MUC);

    private final Random random;

    Papers(long seed) {
        random = new Random(new SplittableRandom(seed).nextLong());
    }

    static Stack stack(BallotForm form, int names, int seats, int ballots) {
        return stack(form, names, seats, ballots, form == BallotForm.STRIKE_OUT ? Typed.STRUCK : Typed.MARKED);
    }

    static Stack stack(BallotForm form, int names, int seats, int ballots, Typed typed) {
        MeetingKind kind = form == BallotForm.OPINION ? MeetingKind.ATTENDING : MeetingKind.D2;
        List<Candidate> candidates = IntStream.rangeClosed(1, names)
                .mapToObj(i -> new Candidate(new CandidateId("c" + i), "Nguyễn", "Văn", "N" + i, ""))
                .toList();
        Election election = new Election(
                new ElectionId("bch"),
                1,
                ElectionKind.FIRST,
                new Election.Title("Ban Chấp hành", ""),
                seats,
                form,
                RuleSet.QD_190,
                new Denominator("D", kind, 350, List.of()),
                new Election.Stock(Paper.A4, 1),
                Settings.DEFAULTS.withAllDisagree(Verdict.VALID),
                candidates);
        return new Stack(election, 1, ballots, typed);
    }

    Random random() {
        return random;
    }

    /** Any form, any setting. */
    Stack stack(int ballots) {
        int names = 2 + random.nextInt(20);
        return switch (random.nextInt(6)) {
            case 0 -> stack(BallotForm.STRIKE_OUT, names, 1 + random.nextInt(names - 1), ballots, Typed.STRUCK);
            case 1 -> stack(BallotForm.STRIKE_OUT, names, 1 + random.nextInt(names - 1), ballots, Typed.CHOSEN);
            case 2 -> stack(BallotForm.ONE_NAME, 1, 1, ballots);
            case 3 -> stack(BallotForm.TWO_BOXES, names, names, ballots);
            case 4 -> stack(BallotForm.OPINION, names, 0, ballots);
            default -> stack(BallotForm.CONFIDENCE, names, 0, ballots);
        };
    }

    List<Settled> ballots(Stack stack) {
        return IntStream.range(0, stack.declared()).mapToObj(i -> ballot(stack)).toList();
    }

    /** As the rules allow it; one in eight invalid. */
    Settled ballot(Stack stack) {
        if (random.nextInt(8) == 0) {
            return new Invalid(ANY_FORM.get(random.nextInt(ANY_FORM.size())));
        }
        List<Choice> known =
                Choice.of(stack.election().form()).stream().sorted().toList();
        while (true) {
            List<Choice> choices = new ArrayList<>();
            stack.election().candidates().forEach(one -> choices.add(known.get(random.nextInt(known.size()))));
            if (BallotRules.of(stack.election()).conclude(choices) instanceof Accepted accepted) {
                return accepted.ballot();
            }
            if (stack.typed() != Typed.MARKED) {
                choices.replaceAll(choice -> Choice.NOT_COUNTED);
                choices.set(random.nextInt(choices.size()), Choice.FOR);
                return ((Accepted) BallotRules.of(stack.election()).conclude(choices)).ballot();
            }
        }
    }

    /** One way of many in which somebody may type that ballot. */
    String typed(Stack stack, Settled ballot) {
        if (ballot instanceof Invalid invalid) {
            return (random.nextBoolean() ? "k" : "K ") + (ANY_FORM.indexOf(invalid.ground()) + 1);
        }
        List<Choice> said = ((Valid) ballot).choices().asList();
        List<Choice> columns = switch (stack.typed()) {
            case STRUCK -> List.of(Choice.NOT_COUNTED);
            case CHOSEN -> List.of(Choice.FOR);
            case MARKED ->
                stack.election().form() == BallotForm.CONFIDENCE
                        ? List.of(Choice.HIGH, Choice.MEDIUM, Choice.LOW)
                        : List.of(Choice.FOR, Choice.AGAINST);
        };
        if (columns.stream().noneMatch(said::contains)) {
            return "0";
        }
        List<String> parts = columns.stream().map(choice -> rows(said, choice)).toList();
        return String.join(random.nextBoolean() ? "/" : " / ", parts);
    }

    private String rows(List<Choice> said, Choice choice) {
        List<String> words = new ArrayList<>();
        int row = 1;
        while (row <= said.size()) {
            int end = row;
            while (end <= said.size() && said.get(end - 1) == choice) {
                end++;
            }
            if (end > row) {
                int to = row + random.nextInt(end - row);
                words.add(to == row ? "" + row : row + "-" + to);
                row = to + 1;
            } else {
                row++;
            }
        }
        return String.join(random.nextBoolean() ? " " : ", ", words);
    }

    static Optional<Keying> next(Keying keying, String typed) {
        return keying.type(typed) instanceof Keying.Taken taken ? Optional.of(taken.next()) : Optional.empty();
    }
}
