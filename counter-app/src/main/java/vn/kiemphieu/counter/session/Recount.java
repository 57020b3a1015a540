package vn.kiemphieu.counter.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.CountedLine;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.Reread;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.RecordId;

/** The pictures of a closed session, read once more; people's conclusions, and what they typed, are taken as they are. */
public final class Recount {
    private final CountingHall hall;
    private final int threads;

    public Recount(CountingHall hall, int threads) {
        this.hall = hall;
        this.threads = threads;
    }

    /**
     * What a recount came to.
     *
     * @param keyed of these, ballots that were typed: they have no picture and are taken as they are
     * @param differences pages that were read otherwise this time, in words
     * @param results by election, from what was read this time
     */
    public record Outcome(
            int records, int keyed, int pages, List<String> differences, Map<ElectionId, Closing> results) {
        public Outcome {
            differences = List.copyOf(differences);
            results = Map.copyOf(results);
        }
    }

    /**
     * Reads everything again and adds it up.
     *
     * @param progress hears how many records are read
     */
    public Outcome run(IntConsumer progress) {
        if (!(hall.state() instanceof Closed)) {
            throw new IllegalStateException("only a closed session is counted again");
        }
        HallState then = hall.inside();
        FeedReader reader = new FeedReader(then.definition);
        Map<RecordId, List<FedPage>> again = new StoredPictures(hall, threads)
                .each(
                        then.told().keySet(),
                        (id, pictures) -> read(reader, then.told().get(id), pictures),
                        progress);
        List<String> differences = new ArrayList<>();
        Map<RecordId, Counted> now = new TreeMap<>();
        then.told().forEach((id, counted) -> {
            List<ReadPage> pages = again.get(id).stream().map(FedPage::page).toList();
            for (int i = 0; i < pages.size(); i++) {
                Optional<ElectionId> election = then.records.get(id).piece().election();
                if (!same(counted.pages().get(i), again.get(id).get(i), election)) {
                    differences.add("bản ghi " + id + ", ảnh " + (i + 1));
                }
            }
            now.put(id, Reread.of(paper(then, id), counted, pages));
        });
        Map<ElectionId, Closing> results = new LinkedHashMap<>();
        hall.elections().forEach(election -> results.put(election, ElectionResult.of(then, now, election)));
        int pages = again.values().stream().mapToInt(List::size).sum();
        int keyed = (int)
                now.values().stream().filter(Counted.Keyed.class::isInstance).count();
        return new Outcome(now.size(), keyed, pages, differences, results);
    }

    private static ExpectedPaper paper(HallState then, RecordId id) {
        ElectionId election = then.records.get(id).piece().election().orElse(then.definition.first());
        return then.definition.paper(election);
    }

    /** Whether a page says the same, and of the same election. */
    private static boolean same(ReadPage then, FedPage now, Optional<ElectionId> election) {
        return CountedLine.page(then).equals(CountedLine.page(now.page()))
                && (now.election().isEmpty() || now.election().equals(election));
    }

    private static List<FedPage> read(FeedReader reader, Counted then, List<byte[]> pictures) {
        List<FedPage> pages = new ArrayList<>();
        for (byte[] picture : pictures) {
            ReadPage before = then.pages().get(pages.size());
            FedPage now = isDeadly(before) ? new FedPage(Optional.empty(), before) : reader.read(picture);
            pages.add(new FedPage(now.election(), CountedLine.bare(now.page())));
        }
        return pages;
    }

    private static boolean isDeadly(ReadPage page) {
        return page.outcome() instanceof Unreadable unreadable && unreadable.trouble() == Trouble.READER_BROKE;
    }
}
