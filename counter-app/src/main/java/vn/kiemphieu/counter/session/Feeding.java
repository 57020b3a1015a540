package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.counting.Guard;
import vn.kiemphieu.counter.journal.JournalKeys;
import vn.kiemphieu.counter.journal.Names;
import vn.kiemphieu.counter.journal.NewRecord;
import vn.kiemphieu.counter.journal.PagesInHand;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.WorkingBatch;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.JournalEntry;

/** Batches that are scanned: from the slip to what they come to. */
final class Feeding {
    private final HallState hall;
    private final SessionJournal journal;
    private final Names names;
    private final Gate gate;
    private Optional<FeedReader> reader = Optional.empty();

    Feeding(HallState hall, JournalKeys keys, Gate gate) {
        this.hall = hall;
        this.journal = hall.journal;
        this.names = new Names(keys.random());
        this.gate = gate;
    }

    void open(BatchSlip slip, int sides) {
        if (sides != 1 && sides != 2) {
            throw new IllegalArgumentException("a sheet has one or two sides, not " + sides);
        }
        CountingSession next = hall.state().after(new JournalEntry.BatchOpened(slip));
        ObjectNode facts = Facts.signedSlip(slip);
        journal.openBatch(slip.number(), gate.worked(Sitting.OPEN, facts.put("sides", sides)));
        hall.become(next);
    }

    Prepared prepare(byte[] picture) {
        WorkingBatch.Closed closed = batch().prepare(picture);
        return new Prepared(read(picture, closed.sha256()), closed);
    }

    /** Reads a picture, unless that has proved deadly: people look at its paper then (docs/adr/0011). */
    private FedPage read(byte[] picture, Hash sha256) {
        PagesInHand inHand = batch().inHand();
        return inHand.deathsAlone(sha256) >= Guard.MOST_ALONE
                ? FeedReader.givenUp(sha256)
                : inHand.read(sha256, () -> feedReader().read(picture));
    }

    private synchronized FeedReader feedReader() {
        reader = Optional.of(reader.orElseGet(() -> new FeedReader(hall.definition)));
        return reader.get();
    }

    FedPage accept(Prepared prepared) {
        gate.operator(Sitting.OPEN);
        int place = batch().size() + 1;
        journal.accept(place, prepared.picture(), prepared.page().bytes());
        return prepared.page().at(place);
    }

    List<FedPage> fed() {
        WorkingBatch batch = batch();
        List<FedPage> fed = new ArrayList<>();
        for (int place = 1; place <= batch.size(); place++) {
            fed.add(FedPage.parse(batch.page(place), place));
        }
        return fed;
    }

    /** Every picture in batches that count and in the open one, with how often it was fed. */
    Map<Hash, Integer> pictures() {
        Map<Hash, Integer> pictures = new HashMap<>();
        WorkingBatch batch = batch();
        for (int place = 1; place <= batch.size(); place++) {
            pictures.merge(batch.sha256(place), 1, Integer::sum);
        }
        hall.counting()
                .values()
                .forEach(record -> record.stored()
                        .pictures()
                        .values()
                        .forEach(picture -> pictures.merge(picture, 1, Integer::sum)));
        return pictures;
    }

    int sheets() {
        return batch().size() / sides();
    }

    private int sides() {
        return FedBatch.of(journal.entries(), batch().number()).sides();
    }

    /** The batch's records, each page in exactly one. */
    BatchContents contents() {
        if (batch().size() % sides() != 0) {
            throw new IllegalStateException("the last sheet has only one of its two sides");
        }
        List<NewRecord> made = records();
        Map<Integer, String> places = new TreeMap<>();
        made.forEach(record -> record.pictures().values().forEach(place -> places.put(place, record.name())));
        return new BatchContents(sheets(), made, places, Facts.none());
    }

    /** What was fed so far, whole sheets or not. */
    List<NewRecord> records() {
        int number = batch().number();
        return FeedAssembly.pieces(hall.definition, fed()).stream()
                .map(piece -> HallRecord.of(piece, number, names))
                .toList();
    }

    private WorkingBatch batch() {
        WorkingBatch batch = journal.batch().orElseThrow(() -> new IllegalStateException("no batch is open"));
        if (FedBatch.of(journal.entries(), batch.number()).keyed().isPresent()) {
            throw new IllegalStateException("batch " + batch.number() + " is typed, not scanned");
        }
        return batch;
    }
}
