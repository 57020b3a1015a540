package vn.kiemphieu.counter.bench.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kiemphieu.counter.bench.figures.Compared;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.bench.reading.PaperReaders.ForPaper;
import vn.kiemphieu.counter.counting.Assembly;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.PageRun;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.tally.election.ElectionId;

/** Reads files as a count reads them: all pages of an election, in order, and then puts them together. */
public final class FolderRun {
    private final int threads;
    private final PaperReaders readers;
    private final Desk desk;
    private final Tallying tallying;
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

    /**
     * A run.
     *
     * @param name of the run, for people
     * @param out where pictures that went wrong are kept
     */
    public FolderRun(String name, int threads, PaperReaders readers, OutFolder out) {
        this.threads = threads;
        this.readers = readers;
        this.desk = new Desk(out);
        this.tallying = new Tallying(name);
    }

    public Outcome run(List<Filed> pages, Pace pace) {
        Map<ElectionId, List<Filed>> elections = new LinkedHashMap<>();
        pages.forEach(page -> elections
                .computeIfAbsent(page.sample().election().id(), any -> new ArrayList<>())
                .add(page));
        elections.forEach((id, ofIt) -> count(readers.of(id), ofIt, pace));
        pace.end();
        return tallying.outcome();
    }

    private void count(ForPaper paper, List<Filed> pages, Pace pace) {
        Map<PageFile, Long> times = new ConcurrentHashMap<>();
        List<PageFile> files = pages.stream().map(Filed::file).toList();
        List<ReadPage> read = new PageRun(file -> timed(paper, file, times), threads, page -> pace.add(1)).read(files);
        List<Counted> counted = Assembly.of(paper.expected(), read);
        Witness witness = new Witness(paper.reader(), desk);
        for (int i = 0; i < read.size(); i++) {
            ReadPage page = read.get(i);
            Compared compared =
                    Compared.of(pages.get(i).sample(), Answer.of(page, counted, false, times.get(page.file())));
            tallying.add(compared, page.file(), witness);
        }
    }

    private ReadPage timed(ForPaper paper, PageFile file, Map<PageFile, Long> times) {
        long began = clock.getCurrentThreadCpuTime();
        ReadPage page = paper.pages().apply(file);
        times.put(file, clock.getCurrentThreadCpuTime() - began);
        return page;
    }
}
