package vn.kiemphieu.counter.audit;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kiemphieu.bridge.signing.Shares;
import vn.kiemphieu.counter.session.DemoHall;
import vn.kiemphieu.counter.session.DemoHall.DemoStack;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.testballots.demo.DemoDeck;
import vn.kiemphieu.testballots.demo.DemoSheet;

/** A closed session of three batches, the last joined to the one before, with the paper that lies in its envelopes. */
public final class CheckedHall implements AutoCloseable {
    public final DemoHall demo;
    public final Shares shares;
    public final PaperTruth paper;
    final String election;

    private CheckedHall(DemoHall demo, Shares shares, PaperTruth paper, String election) {
        this.demo = demo;
        this.shares = shares;
        this.paper = paper;
        this.election = election;
    }

    /** Drawn once: every picture but the one that was delivered twice, which is no paper. */
    public record Box(String election, DemoStack stack, List<DemoSheet> sheets, List<byte[]> pictures) {
        public static Box of(String election, int ballots, Path temp) {
            DemoStack stack = DemoStack.of(election, ballots, temp);
            List<DemoSheet> all = DemoDeck.of(election, ballots).sheets();
            List<Integer> paper = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).kind() != DemoSheet.Kind.DUPLICATE)
                    .boxed()
                    .toList();
            return new Box(
                    election,
                    stack,
                    paper.stream().map(all::get).toList(),
                    paper.stream().map(stack.pictures()::get).toList());
        }

        long ballots() {
            return sheets.stream()
                    .filter(sheet -> sheet.kind() != DemoSheet.Kind.BLANK)
                    .count();
        }
    }

    public static CheckedHall closed(Path folder, Box box, boolean sealed) {
        Shares shares = Shares.generate(new SecureRandom());
        DemoHall demo =
                DemoHall.open(folder, box.stack(), sealed ? Optional.of(shares.sealingKey()) : Optional.empty());
        int all = box.pictures().size();
        int last = all - 15;
        demo.count(1, box.pictures().subList(0, 60));
        demo.openBatch(2, 5);
        demo.hall.withdraw(2, "nạp nhầm", DemoHall.COMMITTEE);
        demo.count(3, box.pictures().subList(60, last));
        demo.count(4, box.pictures().subList(last, all));
        demo.concludeAll();
        assertInstanceOf(Closed.class, demo.hall.close(demo.account(box.ballots()), DemoHall.COMMITTEE));
        Map<Integer, List<DemoSheet>> piles = Map.of(
                1, box.sheets().subList(0, 60),
                3, box.sheets().subList(60, last),
                4, box.sheets().subList(last, all));
        return new CheckedHall(demo, shares, new PaperTruth(box.election(), piles), box.election());
    }

    /** The same closed session in another folder. */
    public CheckedHall elsewhere(Path copy, Box box) {
        return new CheckedHall(demo.elsewhere(copy, box.stack()), shares, paper, election);
    }

    public SessionCheck check() {
        return SessionCheck.of(demo.hall, demo.election);
    }

    public List<String> typed() {
        return List.of(shares.first().text(), shares.second().text());
    }

    @Override
    public void close() {
        demo.close();
    }
}
