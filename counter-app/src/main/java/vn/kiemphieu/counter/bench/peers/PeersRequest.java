package vn.kiemphieu.counter.bench.peers;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be compared.
 *
 * @param sheets at least two
 * @param marks a folder of real marks with strokes
 */
public record PeersRequest(long seed, int sheets, Path marks, Others others) {
    /** A run of one sheet tells the start, a run of more the rest. */
    public static final int FEWEST_SHEETS = 2;

    public PeersRequest {
        if (sheets < FEWEST_SHEETS) {
            throw new IllegalArgumentException("at least " + FEWEST_SHEETS + " sheets are read");
        }
    }

    /**
     * The other readers, where they are installed.
     *
     * @param amc the program {@code auto-multiple-choice}
     * @param omrChecker the folder with its {@code main.py}
     * @param python that runs it
     */
    public record Others(Optional<Path> amc, Optional<Path> omrChecker, String python) {}
}
