package vn.kiemphieu.counter.session;

import java.util.List;
import java.util.Map;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.closing.IntegrityBroken;
import vn.kiemphieu.counter.journal.StoredRecord;
import vn.kiemphieu.tally.session.Closed;
import vn.kiemphieu.tally.session.CountingSession;
import vn.kiemphieu.tally.session.Open;

/**
 * What will be stored of every record when a session is closed, and what it says when it is read again.
 *
 * @param from where the session stood; of any other state this says nothing
 * @param bytes of each record, by its name
 */
record LastRecords(CountingSession from, Map<String, byte[]> bytes, Open again) {
    static LastRecords of(HallState hall) {
        Open from = hall.open();
        Map<String, byte[]> bytes = hall.last();
        List<StoredRecord> stored = bytes.entrySet().stream()
                .map(each -> new StoredRecord(each.getKey(), Hash.ZERO, each.getValue(), Map.of()))
                .toList();
        List<HallRecord> records = HallRecord.parse(stored, hall.definition);
        LastState again = LastState.of(hall.definition, records, hall.journal.entries());
        return new LastRecords(from, bytes, Replay.open(again.state()));
    }

    /** Whether nothing happened since; states are never changed, only followed by others. */
    boolean isOf(CountingSession state) {
        return from == state;
    }

    /**
     * Makes sure that what is about to be stored says what was just closed.
     *
     * @throws IntegrityBroken if it adds up to something else
     */
    void requireSame(Closed closed) {
        var stored = again.close(closed.accounts(), closed.papers().closed());
        if (!(stored instanceof Closed same && same.tallies().equals(closed.tallies()))) {
            throw new IntegrityBroken(
                    "Phiếu sắp lưu cộng lại không ra kết quả vừa chốt; chưa chốt gì cả. Giữ nguyên máy và báo kỹ thuật viên.");
        }
    }
}
