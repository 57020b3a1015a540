package vn.kiemphieu.counter.bench;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.kiemphieu.counter.bench.figures.Compared;
import vn.kiemphieu.counter.bench.figures.Compared.Difference;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.bench.pace.Teller;
import vn.kiemphieu.counter.bench.reading.DeckFeed;
import vn.kiemphieu.counter.bench.reading.Fed;
import vn.kiemphieu.counter.bench.reading.PaperReaders;
import vn.kiemphieu.counter.bench.reading.ReadingRun;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.Status;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.proof.ForeignDeck;
import vn.kiemphieu.testballots.proof.NoPenDeck;

/** Nothing is counted where nothing is to be counted: on sheets that no pen has touched, and on sheets of other counts. */
public final class NothingCountedProof {
    private final int threads;
    private final OutFolder out;
    private final Teller teller;
    private long counted;

    public NothingCountedProof(int threads, OutFolder out, Teller teller) {
        this.threads = threads;
        this.out = out;
        this.teller = teller;
    }

    /** Whether no fold, speck, streak or show-through is read as a mark. */
    public boolean noPen(long seed, int sheets) {
        Stream<Fed> feed = new NoPenDeck(seed)
                .first(sheets)
                .map(sheet -> DeckFeed.fed("", sheet, sheet.paper().election()));
        run("không nét bút", sheets, feed, compared -> {
            List<Difference> marks = compared.differences().stream()
                    .filter(Difference::isDefinite)
                    .toList();
            count(marks.size(), compared, marks.toString());
        });
        teller.say("Trên " + sheets + " ảnh không có nét bút, số dòng đọc thành có dấu: " + counted + " (hạt giống "
                + seed + ").");
        return counted == 0;
    }

    /** Whether no sheet of another count is valid in this one. */
    public boolean foreign(long seed, int sheets) {
        Stream<Fed> feed = new ForeignDeck(seed)
                .first(sheets)
                .map(other -> DeckFeed.fed(other.kind() + "-", other.sheet(), other.counting()));
        run("phiếu lạ", sheets, feed, compared -> {
            boolean valid = compared.seen().status() == Status.VALID;
            count(valid ? 1 : 0, compared, "bị tính là hợp lệ");
        });
        teller.say("Trong " + sheets + " lá không thuộc cuộc kiểm phiếu, số lá bị tính: " + counted + " (hạt giống "
                + seed + ").");
        return counted == 0;
    }

    private void count(long more, Compared compared, String what) {
        counted += more;
        if (more > 0) {
            teller.say(compared.sample().name() + ": " + what);
        }
    }

    private void run(String name, int sheets, Stream<Fed> feed, Consumer<Compared> listener) {
        new ReadingRun(name, threads, new PaperReaders(DemoCongress.congress(), 0), out)
                .heardBy(listener)
                .run(feed.map(List::of).iterator(), so -> false, new Pace(teller, "Đọc " + name, sheets));
    }
}
