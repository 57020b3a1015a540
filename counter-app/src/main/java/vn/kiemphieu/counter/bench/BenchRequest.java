package vn.kiemphieu.counter.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.testballots.wear.Grade;

/**
 * What a benchmark runs on; the same request is the same pictures.
 *
 * @param memorySheets how many pages are read to see the memory it takes; 0 for none
 * @param dulled darkness taken off all ink, to show that the benchmark notices; 0 to measure
 */
public record BenchRequest(Cards cards, int threads, int memorySheets, int dulled, Real real) {

    /** Drawn ballots. */
    public record Cards(long seed, DeckChoice deck, int sheets) {}

    /**
     * Real paper.
     *
     * @param marks a folder of real marks
     * @param scans a folder of real scans with known answers
     * @param congress what the scans are of; empty: a congress file in their folder
     */
    public record Real(Optional<Path> marks, Optional<Path> scans, Optional<Path> congress) {}

    /** Which deck. */
    public enum DeckChoice {
        CLEAN(Grade.MODERATE),
        HEAVY(Grade.HEAVY),
        ALL(Grade.MODERATE, Grade.HEAVY);

        private final List<Grade> grades;

        DeckChoice(Grade... grades) {
            this.grades = List.of(grades);
        }

        List<Grade> grades() {
            return grades;
        }
    }
}
