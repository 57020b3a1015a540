package vn.kiemphieu.counter.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/**
 * Another kiosk goes on with a session from its copy. The private key of the first kiosk stays there: the chain is signed by
 * it up to the entry that names it, and by the new kiosk from that entry on.
 */
public final class TakeOver {
    /** What the entry says. */
    public static final String TAKEN_OVER = "taken-over";

    private static final String FROM = "from";
    private static final String FINGERPRINT = "fingerprint";
    private static final String NEW = ".new";

    private TakeOver() {}

    /**
     * What people compare before they take over.
     *
     * @param fingerprint of the first kiosk's public key, as on its paper
     * @param code of the last checkpoint, as on the slip of the last batch
     */
    public record Offer(String fingerprint, String code) {}

    /** What lies on a device. */
    public static Offer offer(Path device) {
        Standby.State state = Standby.state(device);
        return new Offer(state.kiosk().fingerprint(), state.code());
    }

    /**
     * Takes over: the session lies in its folder afterwards, or nothing does.
     *
     * @param shares of the takeover key
     * @param offer as people held it against paper
     * @param facts who takes over, and why
     * @throws JournalTampered if the copy is not what was written, or is not what people compared
     */
    public static void from(
            Path device,
            OpeningKey shares,
            Offer offer,
            Destination destination,
            Function<Restored, ObjectNode> facts) {
        Path folder = destination.folder();
        Path beside = folder.resolveSibling(folder.getFileName() + NEW);
        if (Files.exists(folder)) {
            throw new IllegalStateException("something lies in " + folder);
        }
        forget(beside);
        try {
            VerifyingKey old = Standby.state(device).kiosk();
            Standby.restore(device, shares, beside);
            // Whoever knows the public half of the takeover key can seal files of his own.
            Verified verified = new Verification(beside, old).verify();
            sign(old, offer, destination.keys(), new Restored(beside, verified), facts);
            JournalFailed.guard(folder, () -> {
                DurableFiles.rename(beside, folder);
                return null;
            });
        } finally {
            forget(beside);
        }
    }

    private static void forget(Path beside) {
        JournalFailed.guard(beside, () -> {
            DurableFiles.deleteFolder(beside.resolve(SessionJournal.STORE));
            DurableFiles.deleteFolder(beside);
            return null;
        });
    }

    /**
     * Where to, and whose key signs from now on.
     *
     * @param folder that does not exist yet
     */
    public record Destination(Path folder, JournalKeys keys) {}

    /**
     * A session that has come out of its copy and was checked, before it is taken over.
     *
     * @param folder in which it lies until then
     */
    public record Restored(Path folder, Verified verified) {}

    private static void sign(
            VerifyingKey old, Offer offer, JournalKeys keys, Restored restored, Function<Restored, ObjectNode> facts) {
        try (SessionFile file = SessionFile.open(restored.folder().resolve(SessionJournal.SESSION), old)) {
            Chain chain = file.chain();
            var last = chain.checkpoints().get(chain.size() - 1).checkpoint();
            if (!old.fingerprint().equals(offer.fingerprint()) || !last.hasCode(offer.code())) {
                throw new JournalTampered("bản sao dự phòng không khớp dấu khóa hoặc mã đã đối chiếu với giấy");
            }
            ObjectNode all = facts.apply(restored).deepCopy();
            all.put(FROM, Base64.getEncoder().encodeToString(old.bytes())).put(FINGERPRINT, old.fingerprint());
            file.commit(new Entry(keys.minute(), TAKEN_OVER, all, Optional.empty()), keys, () -> {});
        }
    }

    /**
     * Whose signature each entry bears.
     *
     * @param last the key of the kiosk that the session is on now
     */
    static List<VerifyingKey> signers(List<Entry> entries, VerifyingKey last) {
        List<VerifyingKey> signers = new ArrayList<>();
        VerifyingKey key = last;
        for (int i = entries.size() - 1; i >= 0; i--) {
            signers.add(key);
            Entry entry = entries.get(i);
            if (entry.what().equals(TAKEN_OVER)) {
                key = Standby.key(entry.facts().path(FROM).asText())
                        .orElseThrow(() -> new JournalTampered("mục tiếp quản không nêu khóa của máy trước"));
            }
        }
        Collections.reverse(signers);
        return signers;
    }

    /** Fingerprints of the kiosks that signed before each takeover, to be held against paper. */
    static List<String> before(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.what().equals(TAKEN_OVER))
                .flatMap(entry -> Standby.key(entry.facts().path(FROM).asText()).stream())
                .map(VerifyingKey::fingerprint)
                .toList();
    }
}
