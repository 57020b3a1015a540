package vn.kiemphieu.tally.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One scan of a made-up sheet.
 *
 * @param paper which sheet it is; several scans may be of one
 * @param face what the machine makes of it when it is the only scan of its sheet
 */
record Sheet(RecordId id, int paper, Matter face) {

    /** What the machine makes of all scans together: of one sheet, what waits before what is clear, then the smallest. */
    static Map<RecordId, Matter> matters(Collection<Sheet> scans) {
        List<Sheet> sorted = scans.stream()
                .sorted(Comparator.comparing((Sheet scan) -> !scan.face().asksPeople())
                        .thenComparing(Sheet::id))
                .toList();
        Map<Integer, RecordId> originals = new HashMap<>();
        Map<RecordId, Matter> matters = new HashMap<>();
        for (Sheet scan : sorted) {
            RecordId before = originals.putIfAbsent(scan.paper(), scan.id());
            matters.put(scan.id(), before == null ? scan.face() : new Matter.Duplicate(before));
        }
        return matters;
    }

    static Set<RecordId> ids(Collection<Sheet> scans) {
        Set<RecordId> ids = new HashSet<>();
        scans.forEach(scan -> ids.add(scan.id()));
        return ids;
    }
}
