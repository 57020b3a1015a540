package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import vn.kiemphieu.bridge.signing.SealingKey;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.journal.Entry;
import vn.kiemphieu.counter.journal.Names;
import vn.kiemphieu.counter.journal.Standby;
import vn.kiemphieu.counter.journal.StandbyFailed;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * A device that holds a copy of what is counted, for another kiosk to take over (docs/adr/0013). Which one, and under whose two
 * shares the copy is sealed, stands in the chain.
 */
public final class SecondDevice {
    /** Lies on the device, so that an empty place where it should be is not taken for it. */
    private static final String MARK = "kiem-phieu-du-phong";

    private final Path device;
    private final String mark;
    private final Standby standby;

    private SecondDevice(Path device, String mark, Standby standby) {
        this.device = device;
        this.mark = mark;
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
        return chosen.flatMap(facts -> SealingKey.parse(
                        Base64.getDecoder().decode(facts.path("takeover").asText()))
                .map(key -> device(facts, key, random)));
    }

    private static SecondDevice device(ObjectNode facts, SealingKey takeover, SecureRandom random) {
        Path device = Path.of(facts.path("device").asText());
        return new SecondDevice(device, facts.path("mark").asText(), Standby.on(device, takeover, random));
    }

    /**
     * Two people choose the device; another that was chosen before is used no more.
     *
     * @param device a folder that is new or empty
     * @param takeover whose two shares open the copies
     * @throws vn.kiemphieu.counter.setup.RequestRefused if something lies there
     */
    public static void choose(CountingHall hall, Path device, SealingKey takeover, TwoPeople by) {
        HallFolder.requireEmpty(device);
        String mark = new Names(new SecureRandom()).next();
        ObjectNode facts = Facts.none()
                .put("device", device.toAbsolutePath().normalize().toString())
                .put("mark", mark)
                .put("takeover", Base64.getEncoder().encodeToString(takeover.bytes()));
        ObjectNode answered = hall.answered(Step.STANDBY, "", facts, by);
        OutFolder.open(device).write(MARK, mark.getBytes(StandardCharsets.US_ASCII));
        hall.journal().append(Words.STANDBY, answered);
    }

    /**
     * Copies what is counted, if no batch is being fed.
     *
     * @return whether it was copied
     * @throws StandbyFailed if the device is not there or does not take it; the session goes on
     */
    public boolean copy(CountingHall hall) {
        if (hall.journal().batch().isPresent()) {
            return false;
        }
        if (!isThere()) {
            throw StandbyFailed.absent(device);
        }
        hall.journal().copyTo(standby);
        return true;
    }

    private boolean isThere() {
        try {
            return Files.readString(device.resolve(MARK)).equals(mark);
        } catch (IOException e) {
            return false;
        }
    }
}
