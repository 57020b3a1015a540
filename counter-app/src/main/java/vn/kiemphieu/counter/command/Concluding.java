package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.conclusion.Conclusion;
import vn.kiemphieu.counter.conclusion.ConclusionsFile;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.tally.election.Election;

/** Where people's conclusions come from. */
interface Concluding {
    /** What people conclude of what was counted. */
    List<Conclusion> on(List<Counted> counted);

    /** A file, read and checked before anything is counted. */
    static Concluding from(Optional<Path> file, Election election) {
        List<Conclusion> conclusions =
                file.map(path -> ConclusionsFile.read(path, election)).orElse(List.of());
        return counted -> conclusions;
    }
}
