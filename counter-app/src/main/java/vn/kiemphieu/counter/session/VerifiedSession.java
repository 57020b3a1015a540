package vn.kiemphieu.counter.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.counter.closing.IntegrityBroken;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.journal.SessionJournal;
import vn.kiemphieu.counter.journal.Verified;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.RecordId;

/**
 * A session checked without touching it: chain, signatures, records, pictures, and what they add up to.
 *
 * @param verified what lies there
 * @param state where its replay stands
 */
public record VerifiedSession(Verified verified, CountingSession state) {

    /**
     * Checks a session.
     *
     * @param kiosk the key of the kiosk that counted
     * @throws vn.kiemphieu.counter.journal.JournalTampered if what lies there is not what was written
     * @throws IntegrityBroken if it adds up to something else than was closed
     */
    public static VerifiedSession of(Path folder, VerifyingKey kiosk) {
        return of(folder, SessionJournal.verify(folder, kiosk));
    }

    /** The same of a session whose journal was checked already. */
    static VerifiedSession of(Path folder, Verified verified) {
        try {
            return replayed(folder, verified);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IntegrityBroken(
                    "Sổ phiên không diễn lại được (" + e.getMessage() + "); dừng lại, giữ nguyên máy.");
        }
    }

    private static VerifiedSession replayed(Path folder, Verified verified) {
        Definition definition = HallFolder.definition(folder, verified.entries());
        List<HallRecord> records = new ArrayList<>();
        verified.records().values().stream().forEach(stored -> records.addAll(HallRecord.parse(stored, definition)));
        LawfulPairs.require(definition.congress(), verified.entries(), decisions(verified, records));
        List<Entry> closings = verified.entries().stream()
                .filter(entry -> entry.what().equals(Words.CLOSED))
                .toList();
        if (closings.isEmpty()) {
            Map<RecordId, HallRecord> byId = records.stream().collect(Collectors.toMap(HallRecord::id, each -> each));
            Replay replay = new Replay(definition, byId, verified.conclusions());
            return new VerifiedSession(verified, replay.of(verified.entries()).state());
        }
        Closed closed =
                (Closed) LastState.of(definition, records, verified.entries()).state();
        closed.tallies().forEach((id, tally) -> requireAsClosed(id, tally, closings.get(0)));
        return new VerifiedSession(verified, closed);
    }

    /** In a closed session they stand in the records. */
    private static List<Decision> decisions(Verified verified, List<HallRecord> records) {
        List<Decision> decisions = new ArrayList<>();
        records.forEach(record -> record.decision().ifPresent(decisions::add));
        verified.conclusions().values().forEach(bytes -> decisions.add(Decision.of(JsonBytes.tree(bytes))));
        return decisions;
    }

    private static void requireAsClosed(ElectionId election, Tally tally, Entry closing) {
        String then = closing.facts().path("tallies").path(election.value()).asText();
        if (!TallyLine.hash(tally).hex().equals(then)) {
            throw new IntegrityBroken(
                    "Cộng lại phiếu của cuộc bầu " + election
                            + " ra kết quả khác kết quả đã chốt; dừng lại, giữ nguyên máy và phiếu giấy, báo trưởng ban kiểm phiếu.");
        }
    }
}
