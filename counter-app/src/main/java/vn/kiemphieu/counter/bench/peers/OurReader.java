package vn.kiemphieu.counter.bench.peers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.bench.reading.PaperReaders.ForPaper;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Column;

/**
 * Reads as the counter does, from the file to what each row says, on one thread, again and again in one
 * process: the first time is the start, with all that Java does to get warm.
 */
final class OurReader {
    static final String NAME = "Kiểm Phiếu";

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Map<Integer, List<Said>> said = new HashMap<>();
    private final List<Long> times = new ArrayList<>();
    private final ForPaper paper;
    private final List<EqualSheet> sheets;
    private final OutFolder out;
    private final String folder;

    /**
     * A reader of sheets that are drawn already.
     *
     * @param folder below the out folder, where they lie
     */
    OurReader(OurPaper paper, List<EqualSheet> sheets, OutFolder out, String folder) {
        this.paper = new PaperReaders(paper.congress(), 0).of(paper.election().id());
        this.sheets = List.copyOf(sheets);
        this.out = out;
        this.folder = folder;
    }

    /** Reads all sheets; the first time is the start, every further one is timed. */
    void readAll() {
        long began = system.getProcessCpuTime();
        sheets.forEach(this::read);
        times.add(system.getProcessCpuTime() - began);
    }

    /** What it read, and the mean time of all but the first reading. */
    Reading reading() {
        if (times.size() < 2) {
            throw new IllegalStateException("the sheets are read once to start and once more to be timed");
        }
        long all = times.stream().skip(1).mapToLong(time -> time).sum() / (times.size() - 1);
        return new Reading(NAME, said, new Cost(all / sheets.size(), Math.max(0, times.get(0) - all)));
    }

    private void read(EqualSheet sheet) {
        String name = folder + "/" + sheet.name();
        Optional<Read> read = paper.pages()
                .apply(new PageFile(name, out.file(name), 1, folder))
                .read();
        read.ifPresent(seen -> said.put(sheet.number(), said(paper.rules(), seen)));
    }

    /** A remark about the sheet sends all of it to people. */
    static List<Said> said(BallotRules rules, Read read) {
        return read.rows().stream()
                .map(row -> read.remarks().isEmpty() ? said(rules, row) : Said.REFERRED)
                .toList();
    }

    private static Said said(BallotRules rules, RowReading row) {
        if (rules.choice(row).isEmpty()) {
            return Said.REFERRED;
        }
        return new Said.Marked(row.ink().entrySet().stream()
                .filter(seen -> seen.getValue() == Ink.PRESENT)
                .map(Map.Entry<Column, Ink>::getKey)
                .collect(Collectors.toSet()));
    }
}
