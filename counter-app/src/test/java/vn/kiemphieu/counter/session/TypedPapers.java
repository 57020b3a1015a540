package vn.kiemphieu.counter.session;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.keying.Keying.Taken;
import vn.kiemphieu.counter.keying.Stack.Typed;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Choices;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.TwoPeople;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** Ballots of a form with two boxes, as somebody types them. */
public final class TypedPapers {
    public static final TwoPeople TYPISTS = new TwoPeople("Lê Thị Gõ", "Hồ Văn Phím");
    private static final List<InvalidityGround> GROUNDS = List.of(
            InvalidityGround.KHONG_DO_BKP_PHAT,
            InvalidityGround.NGOAI_DANH_SACH,
            InvalidityGround.KY_TEN_VIET_THEM,
            InvalidityGround.DANH_DAU_NHIEU_MUC,
            InvalidityGround.KHONG_BAU_AI);

    private TypedPapers() {}

    /** What a sheet of the demonstration says. */
    public static Settled ballot(DemoSheet sheet) {
        var said = sheet.conclusion();
        if (said.ground().isPresent()) {
            return new Invalid(InvalidityGround.valueOf(said.ground().get()));
        }
        return new Valid(Choices.of(IntStream.rangeClosed(1, said.rows().size())
                .mapToObj(row -> Choice.valueOf(said.rows().get(row).toUpperCase(Locale.ROOT)))
                .toList()));
    }

    /** A ballot of so many rows by chance; one in six invalid. */
    static Settled random(int rows, Random random) {
        if (random.nextInt(6) == 0) {
            return new Invalid(GROUNDS.get(random.nextInt(4)));
        }
        List<Choice> known = List.of(Choice.FOR, Choice.AGAINST, Choice.NOT_COUNTED);
        return new Valid(Choices.of(IntStream.rangeClosed(1, rows)
                .mapToObj(row -> row == 1 ? Choice.FOR : known.get(random.nextInt(3)))
                .toList()));
    }

    public static String line(Settled ballot) {
        if (ballot instanceof Invalid invalid) {
            return "k" + (GROUNDS.indexOf(invalid.ground()) + 1);
        }
        Choices choices = ((Valid) ballot).choices();
        return rows(choices, Choice.FOR) + " / " + rows(choices, Choice.AGAINST);
    }

    private static String rows(Choices choices, Choice choice) {
        return IntStream.rangeClosed(1, choices.rows())
                .filter(row -> choices.choice(row) == choice)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    /** Begins a batch of an election. */
    static void open(DemoHall demo, int number, int ballots) {
        demo.hall
                .keying()
                .open(
                        new BatchSlip(number, ballots, DemoHall.COMMITTEE),
                        new KeyedBatch(demo.election, Typed.MARKED, TYPISTS));
    }

    static boolean type(DemoHall demo, Pass pass, String line) {
        return demo.hall.keying().type(pass, line) instanceof Taken;
    }

    /** A batch that both type alike, and its end. */
    public static void count(DemoHall demo, int number, List<Settled> ballots) {
        open(demo, number, ballots.size());
        for (Pass pass : Pass.values()) {
            ballots.forEach(ballot -> type(demo, pass, line(ballot)));
        }
        demo.hall.closeBatch();
    }
}
