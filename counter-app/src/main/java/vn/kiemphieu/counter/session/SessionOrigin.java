package vn.kiemphieu.counter.session;

import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.bridge.bundle.ClosedSession;
import vn.kiemphieu.bridge.bundle.ClosedSession.Slip;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.Kind;
import vn.kiemphieu.bridge.bundle.Origin;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;
import vn.kiemphieu.counter.journal.Entry;

/** Where the results of a closed session come from, as its chain tells it: whoever asks again is told the same. */
public final class SessionOrigin {
    private SessionOrigin() {}

    /**
     * As a bundle says it.
     *
     * @param firstSlip number on paper of the slip of batch 1; several kiosks take theirs from one pad
     * @throws IllegalStateException if the session is not closed
     */
    public static Origin of(CountingHall hall, Kind kind, Issue issue, int firstSlip) {
        List<Entry> entries = hall.journal().entries();
        Hash congressFile = Hash.parse(entries.get(0).facts().path("congress").asText())
                .orElseThrow(() -> new IllegalStateException("a chain begins with the hash of its congress file"));
        SignedCheckpoint closing = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).what().equals(Words.CLOSED))
                .mapToObj(hall.journal().checkpoints()::get)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the session is not closed"));
        List<Slip> slips = FedBatch.counted(entries).stream()
                .map(batch -> new Slip(firstSlip - 1 + batch.number(), batch.sheets()))
                .toList();
        ClosedSession session = new ClosedSession(
                closing.checkpoint().session(),
                ClosingMoment.of(hall),
                closing.checkpoint().code(),
                slips);
        return new Origin(kind, congressFile, issue, session);
    }
}
