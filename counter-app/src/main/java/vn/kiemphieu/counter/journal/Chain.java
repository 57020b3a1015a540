package vn.kiemphieu.counter.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.bridge.signing.Checkpoint;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/** The entries of a session, each hashed with the one before, each with a signed checkpoint over how far they came. */
final class Chain {
    private final String session;
    private final List<Link> links = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    /** One entry as it is stored. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Link(byte[] bytes, Hash head, SignedCheckpoint checkpoint) {
        Entry entry() {
            return Entry.parse(bytes);
        }
    }

    Chain(String session) {
        this.session = session;
    }

    /** What comes next if this entry is added; nothing is added yet. */
    Link next(Entry entry, SigningKey key) {
        byte[] bytes = entry.bytes();
        Hash head = Hash.over(head().bytes(), bytes);
        Checkpoint checkpoint =
                new Checkpoint(session, links.size() + 1L, head, entry.time(), entry.what(), previous());
        return new Link(bytes, head, SignedCheckpoint.sign(checkpoint, key));
    }

    void add(Link link) {
        add(link, link.entry());
    }

    private void add(Link link, Entry entry) {
        links.add(link);
        entries.add(entry);
    }

    /**
     * Adds an entry that was found on the disk.
     *
     * @throws JournalTampered unless hash and signature are those that belong there
     */
    void addChecked(Link link, VerifyingKey key) {
        int number = links.size() + 1;
        Entry entry = link.entry();
        if (!Hash.over(head().bytes(), link.bytes()).equals(link.head())) {
            throw new JournalTampered("mục " + number + " của sổ phiên không khớp chuỗi băm");
        }
        Checkpoint expected = new Checkpoint(session, number, link.head(), entry.time(), entry.what(), previous());
        if (!link.checkpoint().checkpoint().equals(expected)) {
            throw new JournalTampered("điểm chốt của mục " + number + " không khớp sổ phiên");
        }
        if (!link.checkpoint().verifies(key)) {
            throw new JournalTampered("chữ ký ở mục " + number + " không phải của máy kiểm phiếu này");
        }
        add(link, entry);
    }

    int size() {
        return links.size();
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<SignedCheckpoint> checkpoints() {
        return links.stream().map(Link::checkpoint).toList();
    }

    private Hash head() {
        return links.isEmpty()
                ? Hash.over(("session " + session).getBytes(StandardCharsets.UTF_8))
                : links.get(links.size() - 1).head();
    }

    private Hash previous() {
        return links.isEmpty()
                ? Hash.ZERO
                : links.get(links.size() - 1).checkpoint().checkpoint().hash();
    }
}
