package vn.kiemphieu.bridge.bundle;

import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.tally.election.Mode;

/**
 * Who opens a bundle, and what is expected there.
 *
 * @param mode official results or those of rehearsals; never both
 * @param kind whole results or partials
 * @param congress the only one that is expected; empty for any
 * @param newest sequence of the newest bundle received, by subject
 */
public record Receiver(
        Register register, Mode mode, Kind kind, Optional<String> congress, Map<Subject, Integer> newest) {
    public Receiver {
        newest = Map.copyOf(newest);
    }

    /** Who expects official results of whatever congress and has none yet. */
    public static Receiver of(Register register) {
        return new Receiver(register, Mode.OFFICIAL, Kind.RESULT, Optional.empty(), Map.of());
    }
}
