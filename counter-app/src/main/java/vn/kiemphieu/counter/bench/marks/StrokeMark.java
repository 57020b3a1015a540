package vn.kiemphieu.counter.bench.marks;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Dice;

/** A mark known by where the pen went: drawn with some pen, as large as marks in a box are. */
record StrokeMark(List<List<Spot>> strokes, Traits traits) implements RealMark, WrittenSign {
    private static final String BREAK = "BREAK";

    StrokeMark {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** Where the pen was; y down. */
    record Spot(double x, double y) {}

    /** Lines {@code x,y,t} with y upwards; {@code BREAK} ends a stroke, {@code START} begins the first. */
    static List<List<Spot>> read(List<String> lines) {
        List<List<Spot>> strokes = new ArrayList<>();
        List<Spot> stroke = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(",", -1);
            if (line.startsWith(BREAK) && !stroke.isEmpty()) {
                strokes.add(stroke);
                stroke = new ArrayList<>();
            } else if (parts.length >= 2) {
                stroke.add(new Spot(Double.parseDouble(parts[0]), -Double.parseDouble(parts[1])));
            }
        }
        if (!stroke.isEmpty()) {
            strokes.add(stroke);
        }
        return strokes;
    }

    @Override
    public void lay(Canvas page, Area box, double scale, Dice dice) {
        Way way = Way.of(strokes, box, dice);
        write(new Nib(page, scale, dice.between(0.3, 0.9) / 2, dice.between(0.72, 0.95)), way);
    }

    @Override
    public void write(Canvas page, Area box, double scale, Pen pen, Dice dice) {
        write(new Nib(page, scale, pen.width() / 2, pen.cover()), Way.of(strokes, box, dice));
    }

    private void write(Nib nib, Way way) {
        for (List<Spot> stroke : strokes) {
            for (int i = 0; i < stroke.size(); i++) {
                nib.draw(way.to(stroke.get(Math.max(0, i - 1))), way.to(stroke.get(i)));
            }
        }
        nib.soak();
    }

    /** From where the pen was to a place in a box, in millimetres. */
    private record Way(double grow, double left, double top) {
        static Way of(List<List<Spot>> strokes, Area box, Dice dice) {
            DoubleSummaryStatistics x =
                    strokes.stream().flatMap(List::stream).mapToDouble(Spot::x).summaryStatistics();
            DoubleSummaryStatistics y =
                    strokes.stream().flatMap(List::stream).mapToDouble(Spot::y).summaryStatistics();
            double size = Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin());
            double grow = dice.between(0.75, 1.15) * box.w() / size;
            double left = box.middleX() + dice.around(0.2) - grow * (x.getMin() + x.getMax()) / 2;
            double top = box.middleY() + dice.around(0.2) - grow * (y.getMin() + y.getMax()) / 2;
            return new Way(grow, left, top);
        }

        Spot to(Spot from) {
            return new Spot(left + grow * from.x(), top + grow * from.y());
        }
    }
}
