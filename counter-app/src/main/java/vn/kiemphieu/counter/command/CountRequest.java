package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be counted, and from what.
 *
 * @param scans files and folders in reading order
 * @param templates folder with a province's own wording and measures
 * @param acceptProposals takes the machine's proposals for conclusions; never in a real count
 * @param overlay whether to draw over rows in question what the machine saw
 */
record CountRequest(
        Path congress,
        String election,
        List<Path> scans,
        Path out,
        Optional<Path> account,
        Optional<Path> conclusions,
        Optional<Path> templates,
        boolean acceptProposals,
        boolean overlay,
        int threads) {
    CountRequest {
        scans = List.copyOf(scans);
    }

    /** A count of these scans with nothing else given. */
    static CountRequest of(Path congress, String election, Path scans, Path out) {
        return new CountRequest(
                congress,
                election,
                List.of(scans),
                out,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Threads.from(null));
    }
}
