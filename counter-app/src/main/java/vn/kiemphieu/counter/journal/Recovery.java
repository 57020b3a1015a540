package vn.kiemphieu.counter.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.kiemphieu.bridge.signing.Hash;

/**
 * What must lie on the disk, told from the chain alone.
 *
 * @param feeding the batch that is open
 * @param lastClosed the batch that was closed last
 * @param live the files of the store
 * @param replaced files that others took the place of
 * @param commitments of what people concluded, while the session is open
 * @param links a hash over the sealed links of each batch that has any
 * @param isClosed whether the session is
 */
record Recovery(
        Optional<Integer> feeding,
        Optional<Integer> lastClosed,
        Map<Integer, StoreChange> live,
        Set<String> replaced,
        Set<Hash> commitments,
        Map<Integer, Hash> links,
        boolean isClosed) {
    static final String BATCH_OPENED = "batch-opened";
    static final String BATCH_CLOSED = "batch-closed";
    static final String SESSION_CLOSED = "closed";
    static final String NUMBER = "number";

    static final String COMMITMENT = "commitment";
    static final String LINKS = "links";
    static final String LINKS_DESTROYED = "links-destroyed";

    static Recovery of(List<Entry> entries) {
        Optional<Integer> feeding = Optional.empty();
        Optional<Integer> lastClosed = Optional.empty();
        Map<Integer, StoreChange> live = new TreeMap<>();
        Set<String> replaced = new HashSet<>();
        Set<Hash> commitments = new HashSet<>();
        Map<Integer, Hash> links = new TreeMap<>();
        for (Entry entry : entries) {
            int number = entry.facts().path(NUMBER).asInt();
            switch (entry.what()) {
                case BATCH_OPENED -> feeding = Optional.of(number);
                case BATCH_CLOSED -> {
                    feeding = Optional.empty();
                    lastClosed = Optional.of(number);
                }
                case SESSION_CLOSED -> commitments.clear();
                case LINKS_DESTROYED -> links.clear();
                default -> Hash.parse(entry.facts().path(COMMITMENT).asText()).ifPresent(commitments::add);
            }
            Hash.parse(entry.facts().path(LINKS).asText()).ifPresent(hash -> links.put(number, hash));
            entry.store().ifPresent(change -> {
                live.values().removeIf(each -> change.drops().contains(each.adds()));
                replaced.addAll(change.drops());
                live.put(change.batch(), change);
            });
        }
        boolean closed = entries.stream().anyMatch(entry -> entry.what().equals(SESSION_CLOSED));
        return new Recovery(feeding, lastClosed, live, replaced, commitments, links, closed);
    }

    /**
     * Holds what lies beside the chain in its file against it.
     *
     * @throws JournalTampered if something is missing or was put in
     */
    void check(SessionFile file) {
        if (!file.conclusions().keySet().equals(commitments)) {
            throw new JournalTampered("các kết luận không khớp sổ phiên");
        }
        if (!file.links().equals(links)) {
            throw new JournalTampered("bảng niêm phong vị trí phiếu không khớp sổ phiên");
        }
    }
}
