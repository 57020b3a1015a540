package vn.kiemphieu.counter.journal;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SignedCheckpoint;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/** {@code session.db}: the chain, what people concluded, and the sealed links from places in batches to records. */
final class SessionFile implements AutoCloseable {
    private static final String TABLES = """
            CREATE TABLE entry (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL, head BLOB NOT NULL, checkpoint BLOB NOT NULL);
            CREATE TABLE conclusion (commitment TEXT PRIMARY KEY, salt BLOB NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID;
            CREATE TABLE link (batch INTEGER, place INTEGER, sealed BLOB NOT NULL, PRIMARY KEY (batch, place)) WITHOUT ROWID;
            """;

    private final Database database;
    private Chain chain;

    private SessionFile(Database database) {
        this.database = database;
    }

    static SessionFile create(Path file, String session) {
        Database database = Database.durable(file);
        database.script("PRAGMA secure_delete = ON");
        database.inOneCommit(() -> TABLES.lines().forEach(database::script));
        SessionFile made = new SessionFile(database);
        made.chain = new Chain(session);
        return made;
    }

    /**
     * Opens the file and checks every entry.
     *
     * @throws JournalTampered if an entry, a hash or a signature is not what was written
     */
    static SessionFile open(Path file, VerifyingKey key) {
        Database database = Database.durable(file);
        database.script("PRAGMA secure_delete = ON");
        SessionFile opened = new SessionFile(database);
        boolean whole = false;
        try {
            opened.load(key);
            whole = true;
            return opened;
        } finally {
            if (!whole) {
                opened.close();
            }
        }
    }

    private void load(VerifyingKey key) {
        List<Chain.Link> links = database.all(
                row -> new Chain.Link(
                        Database.bytes(row, 1), Database.hash(row, 2), checkpoint(Database.bytes(row, 3))),
                "SELECT bytes, head, checkpoint FROM entry ORDER BY number");
        long last = database.one(row -> row.getLong(1), "SELECT coalesce(max(number), 0) FROM entry")
                .orElseThrow();
        if (links.isEmpty() || last != links.size()) {
            throw new JournalTampered("sổ phiên thiếu mục");
        }
        chain = new Chain(links.get(0).checkpoint().checkpoint().session());
        List<VerifyingKey> signers =
                TakeOver.signers(links.stream().map(Chain.Link::entry).toList(), key);
        for (int i = 0; i < links.size(); i++) {
            chain.addChecked(links.get(i), signers.get(i));
        }
    }

    /** Writes what the file holds now into a new one. */
    void snapshot(Path to) {
        database.run("VACUUM INTO ?", to.toString());
    }

    private static SignedCheckpoint checkpoint(byte[] stored) {
        return Optional.ofNullable(stored)
                .flatMap(SignedCheckpoint::parse)
                .orElseThrow(() -> new JournalTampered("một điểm chốt sai dạng"));
    }

    Chain chain() {
        return chain;
    }

    /** Adds an entry and whatever else belongs to the same step, in one commit; returns when the disk has it. */
    SignedCheckpoint commit(Entry entry, JournalKeys keys, Runnable alongside) {
        Chain.Link link = chain.next(entry, keys.kiosk());
        database.inOneCommit(() -> {
            database.run(
                    "INSERT INTO entry VALUES (?, ?, ?, ?)",
                    chain.size() + 1,
                    link.bytes(),
                    link.head().bytes(),
                    link.checkpoint().bytes());
            alongside.run();
        });
        chain.add(link);
        return link.checkpoint();
    }

    void addConclusion(Hash commitment, byte[] salt, byte[] conclusion) {
        database.run("INSERT INTO conclusion VALUES (?, ?, ?)", commitment.hex(), salt, conclusion);
    }

    /** Adds the sealed links of a batch, one a place from 1. */
    void addLinks(int batch, List<byte[]> links) {
        for (int place = 1; place <= links.size(); place++) {
            database.run("INSERT INTO link VALUES (?, ?, ?)", batch, place, links.get(place - 1));
        }
    }

    void forgetConclusions() {
        database.run("DELETE FROM conclusion");
    }

    void forgetLinks() {
        database.run("DELETE FROM link");
    }

    /** Every conclusion by its commitment, each checked against it. */
    Map<Hash, byte[]> conclusions() {
        Map<Hash, byte[]> conclusions = new HashMap<>();
        database.all(
                        row -> Map.entry(
                                row.getString(1), new byte[][] {Database.bytes(row, 2), Database.bytes(row, 3)}),
                        "SELECT commitment, salt, bytes FROM conclusion")
                .forEach(each -> {
                    Hash commitment = Hash.over(each.getValue());
                    if (each.getValue()[0].length != Hash.BYTES
                            || !commitment.hex().equals(each.getKey())) {
                        throw new JournalTampered("một kết luận không khớp mã đã ghi sổ");
                    }
                    conclusions.put(commitment, each.getValue()[1]);
                });
        return conclusions;
    }

    /** The sealed link of a place; empty where there is none. */
    Optional<byte[]> link(int batch, int place) {
        return database.one(
                row -> Database.bytes(row, 1), "SELECT sealed FROM link WHERE batch = ? AND place = ?", batch, place);
    }

    /** For each batch a hash over its sealed links, in the order of their places. */
    Map<Integer, Hash> links() {
        Map<Integer, List<Hash>> sealed = new TreeMap<>();
        database.all(
                        row -> Map.entry(row.getInt(1), linkHash(row.getInt(2), Database.bytes(row, 3))),
                        "SELECT batch, place, sealed FROM link ORDER BY batch, place")
                .forEach(link -> sealed.computeIfAbsent(link.getKey(), any -> new ArrayList<>())
                        .add(link.getValue()));
        Map<Integer, Hash> links = new TreeMap<>();
        sealed.forEach((batch, hashes) -> links.put(batch, overAll(hashes)));
        return links;
    }

    /** Binds a sealed link to its place. */
    private static Hash linkHash(int place, byte[] sealed) {
        return Hash.over(ByteBuffer.allocate(Integer.BYTES).putInt(place).array(), sealed);
    }

    /** A hash over the links of a batch, one a place from 1. */
    static Hash overLinks(List<byte[]> links) {
        List<Hash> hashes = new ArrayList<>();
        for (byte[] link : links) {
            hashes.add(linkHash(hashes.size() + 1, link));
        }
        return overAll(hashes);
    }

    private static Hash overAll(List<Hash> hashes) {
        return Hash.over(hashes.stream().map(Hash::bytes).toArray(byte[][]::new));
    }

    /** Writes the file anew, so that nothing deleted is left in it. */
    void rewrite() {
        database.rewrite();
    }

    /** Whether something deleted may still be in the file. */
    boolean holdsRests() {
        return database.one(row -> row.getInt(1), "PRAGMA freelist_count").orElseThrow() > 0;
    }

    @Override
    public void close() {
        database.close();
    }
}
