package vn.kiemphieu.counter.bench.report;

import java.util.Optional;
import vn.kiemphieu.counter.bench.reading.Outcome;
import vn.kiemphieu.counter.bench.timing.CommitCost;
import vn.kiemphieu.counter.bench.timing.Memory;
import vn.kiemphieu.counter.bench.timing.Timings;

/**
 * Everything a benchmark measured.
 *
 * @param drawn on drawn ballots
 * @param marks on real marks laid into our ballots
 * @param scans on real scans
 */
public record Results(Outcome drawn, Optional<Outcome> marks, Optional<Outcome> scans, Costs costs) {

    /**
     * Time and memory.
     *
     * @param memory of a process that only reads
     * @param ownPeak of this process, drawing included, megabytes
     * @param slowPages pages that took the slow path; empty where the reader does not tell
     * @param commit of making a sheet durable
     */
    public record Costs(
            Timings timings,
            Optional<Memory> memory,
            Optional<Long> ownPeak,
            Optional<Long> slowPages,
            CommitCost commit) {}

    /** Pages misread in any of the runs. */
    public long misreads() {
        return drawn.figures().all().misreads()
                + marks.map(run -> run.figures().all().misreads()).orElse(0L)
                + scans.map(run -> run.figures().all().misreads()).orElse(0L);
    }
}
