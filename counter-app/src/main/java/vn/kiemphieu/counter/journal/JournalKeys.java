package vn.kiemphieu.counter.journal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.kiemphieu.bridge.signing.Checkpoint;
import vn.kiemphieu.bridge.signing.SigningKey;

/**
 * What a journal needs from outside.
 *
 * @param kiosk signs every checkpoint
 * @param random for names, salts and keys
 * @param clock of the hall; only minutes are ever written
 */
public record JournalKeys(SigningKey kiosk, SecureRandom random, Clock clock) {
    String minute() {
        return Checkpoint.minute(LocalDateTime.now(clock));
    }
}
