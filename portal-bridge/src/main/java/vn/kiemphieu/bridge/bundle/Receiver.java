package vn.kiemphieu.bridge.bundle;

import java.util.Optional;
import java.util.function.Function;
import vn.kiemphieu.tally.election.Mode;

/**
 * Who opens a bundle, and what is expected there.
 *
 * @param mode official results or those of rehearsals; never both
 * @param kind whole results or partials
 * @param congress the only one that is expected; empty for any
 * @param received the newest bundle received of the same subject, of partials also of the same session; empty if there is none
 */
public record Receiver(
        Register register,
        Mode mode,
        Kind kind,
        Optional<String> congress,
        Function<Manifest, Optional<Received>> received) {
    /** Who expects official results of whatever congress and has none yet. */
    public static Receiver of(Register register) {
        return new Receiver(register, Mode.OFFICIAL, Kind.RESULT, Optional.empty(), manifest -> Optional.empty());
    }
}
