package vn.kiemphieu.bridge.bundle;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The closed counting session that a result comes from.
 *
 * @param id as its chain says it
 * @param closed to the minute
 * @param code of the checkpoint of its closing, as people wrote it on paper
 * @param slips of the batches that count, in the order of their numbers
 */
public record ClosedSession(String id, OffsetDateTime closed, String code, List<Slip> slips) {
    /** Twenty Base32 digits in five groups. */
    static final Pattern CODE = Pattern.compile("([A-Z2-7]{4}-){4}[A-Z2-7]{4}");

    /** The slip of one batch: its number and how many sheets were counted by hand. */
    public record Slip(int number, int sheets) {
        public Slip {
            if (number < 1 || sheets < 1) {
                throw new IllegalArgumentException("batches are numbered from 1 and none is empty");
            }
        }
    }

    public ClosedSession {
        slips = List.copyOf(slips);
        if (id.isBlank() || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a session has an id and a code on paper");
        }
        if (!closed.equals(closed.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("a session is closed in some minute; finer is not told");
        }
        for (int i = 1; i < slips.size(); i++) {
            if (slips.get(i - 1).number() >= slips.get(i).number()) {
                throw new IllegalArgumentException("slips go by their numbers, and no number is there twice");
            }
        }
    }
}
