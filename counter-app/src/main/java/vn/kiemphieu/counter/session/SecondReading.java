package vn.kiemphieu.counter.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received.Sheet;
import vn.kiemphieu.scanner.RowInk;
import vn.kiemphieu.scanner.ScannerException;
import vn.kiemphieu.scanner.SecondLook;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.RecordId;

/**
 * The pictures of a closed session, looked at once more by other means and held against the first reading (ADR 0014). Decides
 * and changes nothing. Pages that the first reading did not read as pages of a ballot are left out.
 */
public final class SecondReading {
    private final CountingHall hall;
    private final int threads;

    public SecondReading(CountingHall hall, int threads) {
        this.hall = hall;
        this.threads = threads;
    }

    /**
     * What a second look came to.
     *
     * @param pages looked at
     * @param rows of the pages that were found, compared with the first reading
     * @param differences by record, page and row
     */
    public record Outcome(int records, int pages, int rows, List<SecondDifference> differences) {
        public Outcome {
            differences = List.copyOf(differences);
        }

        private static Outcome of(RecordId record, int page, List<Candidate> names, Read first, List<RowInk> second) {
            List<SecondDifference> differences = new ArrayList<>();
            for (int i = 0; i < second.size(); i++) {
                Candidate name = names.get(second.get(i).row() - 1);
                SecondDifference.of(record, page, name, first.rows().get(i), second.get(i))
                        .ifPresent(differences::add);
            }
            return new Outcome(0, 1, second.size(), differences);
        }

        private Outcome plus(Outcome other) {
            List<SecondDifference> all = new ArrayList<>(differences);
            all.addAll(other.differences);
            return new Outcome(records + other.records, pages + other.pages, rows + other.rows, all);
        }
    }

    /**
     * Looks at every picture that was read as a page of a ballot.
     *
     * @param progress hears how many records are looked at
     */
    public Outcome run(IntConsumer progress) {
        if (!(hall.state() instanceof Closed)) {
            throw new IllegalStateException("only a closed session is looked at again");
        }
        HallState then = hall.inside();
        Map<ElectionId, SecondLook> looks = new HashMap<>();
        then.definition.papers().forEach((id, paper) -> looks.put(id, paper.newSecondLook()));
        return new StoredPictures(hall, threads)
                        .each(then.told().keySet(), (id, pictures) -> look(then, looks, id, pictures), progress)
                        .values()
                        .stream()
                        .reduce(new Outcome(0, 0, 0, List.of()), Outcome::plus);
    }

    private static Outcome look(HallState then, Map<ElectionId, SecondLook> looks, RecordId id, List<byte[]> pictures) {
        ElectionId election = then.records.get(id).piece().election().orElse(then.definition.first());
        List<Candidate> names = then.definition.paper(election).election().candidates();
        Counted counted = then.told().get(id);
        Outcome all = new Outcome(1, 0, 0, List.of());
        for (int i = 0; i < pictures.size(); i++) {
            Optional<Read> first = counted.pages().get(i).read();
            if (first.isPresent()) {
                all = all.plus(look(looks.get(election), names, id, first.get(), pictures.get(i)));
            }
        }
        return all;
    }

    private static Outcome look(SecondLook looks, List<Candidate> names, RecordId id, Read first, byte[] picture) {
        return seen(looks, first.page(), picture)
                .map(second -> Outcome.of(id, first.page(), names, first, second))
                .orElseGet(() -> new Outcome(0, 1, 0, List.of(new SecondDifference.NotFound(id, first.page()))));
    }

    /** A picture on which the second look breaks down is one that it did not find its way on. */
    private static Optional<List<RowInk>> seen(SecondLook looks, int page, byte[] picture) {
        try {
            return PageFiles.receive(picture, false) instanceof Sheet sheet
                    ? looks.look(sheet.image().picture(), page)
                    : Optional.empty();
        } catch (ScannerException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            return Optional.empty();
        }
    }
}
