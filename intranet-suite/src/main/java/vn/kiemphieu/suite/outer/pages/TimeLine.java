package vn.kiemphieu.suite.outer.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import vn.kiemphieu.suite.outer.results.ResultQueries.DayFigure;

/** The line of the chart over time: a step up on each day on which results came. */
final class TimeLine {
    /** The size of the chart, without its edges. */
    static final int WIDTH = 700;

    static final int HEIGHT = 240;

    private TimeLine() {}

    /** The points of a polyline of SVG; empty without figures. */
    static String points(List<DayFigure> days) {
        if (days.isEmpty()) {
            return "";
        }
        long first = LocalDate.parse(days.get(0).day()).toEpochDay();
        long span = Math.max(1, LocalDate.parse(days.get(days.size() - 1).day()).toEpochDay() - first);
        int most = Math.max(1, days.get(days.size() - 1).results());
        StringJoiner points = new StringJoiner(" ");
        points.add("0," + HEIGHT);
        long y = HEIGHT;
        for (DayFigure day : days) {
            long x = (LocalDate.parse(day.day()).toEpochDay() - first) * WIDTH / span;
            points.add(x + "," + y);
            y = HEIGHT - (long) day.results() * HEIGHT / most;
            points.add(x + "," + y);
        }
        points.add(WIDTH + "," + y);
        return points.toString();
    }
}
