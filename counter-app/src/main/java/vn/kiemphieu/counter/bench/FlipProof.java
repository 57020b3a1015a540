package vn.kiemphieu.counter.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemphieu.counter.bench.figures.Compared;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.bench.pace.Teller;
import vn.kiemphieu.counter.bench.reading.DeckFeed;
import vn.kiemphieu.counter.bench.reading.Fed;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.bench.reading.ReadingRun;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.proof.RescanDeck;
import vn.kiemphieu.testballots.wear.Grade;

/** Sheets with marks that nobody is sure of, scanned again and again: no row is a vote once and no vote another time. */
public final class FlipProof {
    private final int threads;
    private final OutFolder out;
    private final Teller teller;
    private final Map<Row, Set<String>> read = new TreeMap<>();

    public FlipProof(int threads, OutFolder out, Teller teller) {
        this.threads = threads;
        this.out = out;
        this.teller = teller;
    }

    /** A row of a sheet. */
    private record Row(int sheet, int row) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return sheet == other.sheet ? Integer.compare(row, other.row) : Integer.compare(sheet, other.sheet);
        }
    }

    public boolean run(long seed, int sheets, int scans) {
        RescanDeck deck = new RescanDeck(seed, Grade.MODERATE);
        Stream<Fed> feed = IntStream.range(0, sheets)
                .mapToObj(deck::marginal)
                .flatMap(first -> deck.scans(first, scans))
                .map(scan -> DeckFeed.fed("", scan, scan.paper().election()));
        new ReadingRun("quét lại", threads, new PaperReaders(DemoCongress.congress(), 0), out)
                .heardBy(this::note)
                .run(
                        feed.map(List::of).iterator(),
                        so -> false,
                        new Pace(teller, "Đọc quét lại", (long) sheets * scans));
        List<Map.Entry<Row, Set<String>>> flips = read.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .toList();
        flips.forEach(flip -> teller.say(
                "Tờ " + flip.getKey().sheet() + ", dòng " + flip.getKey().row() + ": " + flip.getValue()));
        teller.say(sheets + " tờ, mỗi tờ quét " + scans + " lần, " + read.size() + " dòng có lúc đọc chắc: "
                + flips.size() + " dòng đổi giữa có dấu và không (hạt giống " + seed + ").");
        return flips.isEmpty();
    }

    private void note(Compared compared) {
        int sheet = compared.sample().truth().ballot();
        compared.votes().forEach((row, vote) -> {
            if (!vote.equals("unsure")) {
                read.computeIfAbsent(new Row(sheet, row), any -> new TreeSet<>())
                        .add(vote);
            }
        });
    }
}
