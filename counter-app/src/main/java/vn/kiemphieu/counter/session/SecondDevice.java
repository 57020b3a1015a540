package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import vn.kiemphieu.bridge.signing.SealingKey;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.journal.Standby;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * A device that holds a copy of what is counted, for another kiosk to take over (docs/adr/0013). Which one, and under whose two
 * shares the copy is sealed, stands in the chain.
 */
public final class SecondDevice {
    private final Standby standby;
    private long copied;

    private SecondDevice(Standby standby) {
        this.standby = standby;
    }

    /** The device of a session; empty where none was chosen since this kiosk counts it. */
    public static Optional<SecondDevice> of(CountingHall hall, SecureRandom random) {
        Optional<ObjectNode> chosen = Optional.empty();
        for (Entry entry : hall.journal().entries()) {
            if (entry.what().equals(Words.STANDBY)) {
                chosen = Optional.of(entry.facts());
            } else if (entry.what().equals(Words.TAKEN_OVER)) {
                chosen = Optional.empty();
            }
        }
        return chosen.flatMap(facts -> key(facts)
                .map(key ->
                        new SecondDevice(Standby.on(Path.of(facts.path("device").asText()), key, random))));
    }

    private static Optional<SealingKey> key(ObjectNode facts) {
        return SealingKey.parse(
                Base64.getDecoder().decode(facts.path("takeover").asText()));
    }

    /**
     * Two people choose the device; another that was chosen before is used no more.
     *
     * @param takeover whose two shares open the copies
     */
    public static void choose(CountingHall hall, Path device, SealingKey takeover, TwoPeople by) {
        ObjectNode facts = Facts.none()
                .put("device", device.toAbsolutePath().normalize().toString())
                .put("takeover", Base64.getEncoder().encodeToString(takeover.bytes()));
        hall.journal().append(Words.STANDBY, hall.answered(Step.STANDBY, "", facts, by));
    }

    /**
     * Copies what is counted, if no batch is being fed and the chain has grown since the last copy.
     *
     * @return whether something was copied
     * @throws vn.kiemphieu.counter.journal.StandbyFailed if the device does not take it; the session goes on
     */
    public boolean copy(CountingHall hall) {
        long entries = hall.journal().entries().size();
        if (entries == copied || hall.journal().batch().isPresent()) {
            return false;
        }
        hall.journal().copyTo(standby);
        copied = entries;
        return true;
    }
}
