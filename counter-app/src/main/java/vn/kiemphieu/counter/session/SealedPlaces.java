package vn.kiemphieu.counter.session;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.SealingKey;
import vn.kiemphieu.counter.closing.IntegrityBroken;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.RecordId;

/** The sealed way from places in the batches of a closed session to what one election counted there. */
public final class SealedPlaces {
    private final SessionJournal journal;
    private final Optional<SealingKey> sealing;
    private final Map<RecordId, Settled> ballots;

    /** What lies behind the places of one sheet. */
    public sealed interface Found {}

    /** It counts as this ballot. */
    public record Ballot(Settled ballot) implements Found {}

    /** It counts as no ballot of the election: a sheet of another one, a back, or set aside. */
    public record NoBallot() implements Found {}

    /** Two ballots behind one sheet: the feed did not go sheet by sheet. */
    public record SeveralBallots() implements Found {}

    /** Nothing was sealed for this place, or it was destroyed. */
    public record NoLink() implements Found {}

    private SealedPlaces(SessionJournal journal, Optional<SealingKey> sealing, Map<RecordId, Settled> ballots) {
        this.journal = journal;
        this.sealing = sealing;
        this.ballots = Map.copyOf(ballots);
    }

    static SealedPlaces of(HallState hall, ElectionId election) {
        Map<RecordId, Settled> ballots = new TreeMap<>();
        ElectionResult.concluded(hall, hall.told(), election).forEach((id, concluded) -> {
            if (concluded.ending() instanceof Collected collected) {
                ballots.put(id, collected.ballot());
            }
        });
        return new SealedPlaces(hall.journal, HallFolder.sealing(hall.journal.entries()), ballots);
    }

    /** Under which key the places were sealed; empty where none were. */
    public Optional<SealingKey> sealing() {
        return sealing;
    }

    /** Whether there is something to open for a place. */
    public boolean isThere(int batch, int place) {
        return journal.link(batch, place).isPresent();
    }

    /**
     * Opens the places of one sheet.
     *
     * @param places of its sides, counted in pictures from the first of the batch, from 1
     * @throws IntegrityBroken if the key is the right one and opens nothing
     */
    public Found sheet(OpeningKey key, int batch, List<Integer> places) {
        Set<RecordId> found = new TreeSet<>();
        for (int place : places) {
            Optional<byte[]> sealed = journal.link(batch, place);
            if (sealed.isEmpty()) {
                return new NoLink();
            }
            RecordId id = open(key, sealed.get(), BatchEnd.place(batch, place));
            if (ballots.containsKey(id)) {
                found.add(id);
            }
        }
        if (found.size() > 1) {
            return new SeveralBallots();
        }
        return found.isEmpty()
                ? new NoBallot()
                : new Ballot(ballots.get(found.iterator().next()));
    }

    private static RecordId open(OpeningKey key, byte[] sealed, byte[] context) {
        byte[] name = key.open(sealed, context)
                .orElseThrow(() -> new IntegrityBroken(
                        "Một vị trí niêm phong không mở được bằng đúng khóa của phiên; dừng lại, giữ nguyên máy."));
        return new RecordId(new String(name, StandardCharsets.US_ASCII));
    }
}
