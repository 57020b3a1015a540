package vn.kiemphieu.counter.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.bench.marks.MarksFolder;
import vn.kiemphieu.counter.bench.marks.WrittenSign;
import vn.kiemphieu.counter.bench.marks.WrittenSign.Pen;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.picture.Dice;
import vn.kiemphieu.testballots.wear.WearPlan;
import vn.kiemphieu.testballots.wear.WearPlan.Tilt;

/** Who marks what, by seed: three questions a sheet, agree or disagree (docs/bench-inputs.md). */
final class EqualSheets {
    static final int QUESTIONS = 3;

    private static final double BLANK = 0.12;
    private static final double DOUBLE = 0.04;
    private static final double AGREE = 0.6;
    private static final double CROSSES = 0.8;
    private static final double TICKS = 0.1;
    private static final double PENCILS = 0.1;
    /** Degrees. */
    private static final double CROOKED = 0.25;

    private final List<WrittenSign> crosses;
    private final List<WrittenSign> ticks;
    private final Dice dice;

    private EqualSheets(List<WrittenSign> crosses, List<WrittenSign> ticks, Dice dice) {
        this.crosses = crosses;
        this.ticks = ticks;
        this.dice = dice;
    }

    /** With the x and v that people wrote. */
    static EqualSheets of(MarksFolder folder, long seed) {
        return new EqualSheets(written(folder, "x"), written(folder, "v"), Dice.of(seed));
    }

    private static List<WrittenSign> written(MarksFolder folder, String letter) {
        List<WrittenSign> written = folder.written(letter);
        if (written.isEmpty()) {
            throw new RequestRefused(
                    "--marks", "không có nét chữ " + letter + " trong strokes/", "xem docs/bench-inputs.md");
        }
        return written;
    }

    List<EqualSheet> first(int sheets) {
        return IntStream.rangeClosed(1, sheets).mapToObj(this::sheet).toList();
    }

    private EqualSheet sheet(int number) {
        Dice own = dice.branch(number);
        Hand hand = own.oneOf(List.of(Hand.values()), CROSSES, TICKS, PENCILS);
        WrittenSign sign = own.anyOf(hand == Hand.TICK ? ticks : crosses);
        Pen pen = pen(hand, own);
        List<List<Mark>> questions = new ArrayList<>();
        for (int question = 1; question <= QUESTIONS; question++) {
            Dice here = own.branch(question);
            questions.add(columns(here).stream()
                    .map(column -> new Mark(column, sign, pen, here.number()))
                    .toList());
        }
        Tilt tilt = new Tilt(0, own.around(CROOKED));
        return new EqualSheet(number, hand, questions, WearPlan.exactly(Set.of(), tilt, own.number()));
    }

    /** Ordinary pens as everywhere in the benchmark; a pencil hardly pressed as pale as those of the drawn decks. */
    private static Pen pen(Hand hand, Dice dice) {
        return hand == Hand.PENCIL
                ? new Pen(dice.between(0.4, 0.6), dice.between(0.30, 0.55))
                : new Pen(dice.between(0.3, 0.9), dice.between(0.72, 0.95));
    }

    private static List<Column> columns(Dice dice) {
        Column one = dice.chance(AGREE) ? Column.AGREE : Column.DISAGREE;
        return dice.oneOf(
                List.of(List.of(), List.of(Column.AGREE, Column.DISAGREE), List.of(one)),
                BLANK,
                DOUBLE,
                1 - BLANK - DOUBLE);
    }
}
