package vn.kiemphieu.counter.bench.reading;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.counter.bench.figures.Figures;
import vn.kiemphieu.counter.bench.figures.Worst;

/**
 * What a run came to.
 *
 * @param misreads in words, a line each
 */
public record Outcome(Figures figures, Worst worst, List<String> misreads) {
    public static final Outcome NOTHING = new Outcome(Figures.ZERO, Worst.NONE, List.of());

    public Outcome {
        misreads = misreads.stream().sorted().toList();
    }

    public Outcome plus(Outcome other) {
        List<String> lines = new ArrayList<>(misreads);
        lines.addAll(other.misreads);
        return new Outcome(figures.plus(other.figures), worst.plus(other.worst), lines);
    }
}
