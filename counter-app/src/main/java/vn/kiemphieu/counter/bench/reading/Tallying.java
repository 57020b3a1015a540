package vn.kiemphieu.counter.bench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.bench.figures.Compared;
import vn.kiemphieu.counter.bench.figures.Compared.Difference;
import vn.kiemphieu.counter.bench.figures.Facet;
import vn.kiemphieu.counter.bench.figures.Figures;
import vn.kiemphieu.counter.bench.figures.Sample;
import vn.kiemphieu.counter.bench.figures.Trait;
import vn.kiemphieu.counter.bench.figures.Worst;
import vn.kiemphieu.counter.bench.figures.Worst.Case;
import vn.kiemphieu.counter.bench.figures.Worst.Fault;
import vn.kiemphieu.counter.bench.figures.Worst.Verdict;
import vn.kiemphieu.scanner.PageFile;

/** A run's figures while it goes on. Several threads may add at a time. */
public final class Tallying {
    /** Pages added up in one go: adding to large sums one by one would cost more than reading. */
    private static final int TOGETHER = 64;

    private static final int MOST_MISREADS = 1000;
    private static final int MOST_KEPT = 40;

    private final String run;
    private final List<Figures> waiting = new ArrayList<>();
    private final List<String> misreads = new ArrayList<>();
    private Figures figures = Figures.ZERO;
    private Worst worst = Worst.NONE;
    private long sheets;
    private long positions;
    private long misread;
    private int kept;

    Tallying(String run) {
        this.run = run;
    }

    synchronized void expect(List<Fed> ballot) {
        sheets += ballot.size();
    }

    /** Sheets taken from the feed so far. */
    public synchronized long sheets() {
        return sheets;
    }

    /** Places for marks read and compared so far. */
    public synchronized long positions() {
        return positions;
    }

    /** Pages misread so far. */
    public synchronized long misread() {
        return misread;
    }

    void add(Compared compared, PageFile file, Witness witness) {
        Optional<Fault> fault = fault(compared);
        Optional<Case> shown = fault.filter(this::hasRoomFor).map(which -> shown(which, compared, file, witness));
        synchronized (this) {
            Figures figuresOfPage = Figures.of(compared);
            positions += figuresOfPage.all().positions();
            waiting.add(figuresOfPage);
            if (waiting.size() >= TOGETHER) {
                addUp();
            }
            shown.ifPresent(one -> worst = worst.plus(Worst.of(List.of(one))));
            if (compared.misread()) {
                misread++;
                if (misreads.size() < MOST_MISREADS) {
                    misreads.add(run + " " + compared.sample().name() + ": "
                            + compared.sample().truth().reasons() + " " + words(compared));
                }
            }
            boolean worthKeeping = compared.misread() || (compared.goodNotValid() && kept < MOST_KEPT);
            if (worthKeeping && misread <= MOST_MISREADS) {
                kept += compared.misread() ? 0 : 1;
                String folder = compared.misread() ? "misread/" : "not-valid/";
                witness.keep(folder + compared.sample().name(), file);
            }
        }
    }

    synchronized Outcome outcome() {
        addUp();
        return new Outcome(figures, worst, misreads);
    }

    private void addUp() {
        waiting.add(figures);
        figures = Figures.sum(waiting);
        waiting.clear();
    }

    private synchronized boolean hasRoomFor(Fault fault) {
        return worst.hasRoomFor(fault);
    }

    private static Optional<Fault> fault(Compared compared) {
        if (compared.misread()) {
            return Optional.of(Fault.MISREAD);
        }
        if (compared.goodNotValid()) {
            return Optional.of(Fault.GOOD_NOT_VALID);
        }
        return compared.clearNotValid() ? Optional.of(Fault.CLEAR_NOT_VALID) : Optional.empty();
    }

    private Case shown(Fault fault, Compared compared, PageFile file, Witness witness) {
        Sample sample = compared.sample();
        String marks = sample.traits().stream()
                .filter(trait -> trait.facet() == Facet.MARK || trait.facet() == Facet.SOURCE)
                .map(Trait::value)
                .sorted()
                .collect(Collectors.joining(", "));
        Verdict verdict = new Verdict(
                sample.name(),
                sample.truth().expected(),
                marks,
                compared.seen().status(),
                compared.seen().reasons());
        List<Difference> differences = compared.differences();
        return new Case(fault, run, verdict, differences, witness.crop(file, differences));
    }

    private static String words(Compared compared) {
        StringBuilder words = new StringBuilder();
        compared.differences()
                .forEach(row -> words.append("dòng ")
                        .append(row.row())
                        .append(": ")
                        .append(row.truth())
                        .append(" → ")
                        .append(row.read())
                        .append(' '));
        return words.toString().strip();
    }
}
