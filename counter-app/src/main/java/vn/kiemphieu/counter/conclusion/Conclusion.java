package vn.kiemphieu.counter.conclusion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;

/**
 * What two people concluded of one ballot or page.
 *
 * @param place where it stands in the file, for messages
 * @param ground of an invalid ballot, and of no other
 * @param rows people's decision per row, of a valid ballot only
 * @param by two different names
 */
public record Conclusion(
        String place,
        Subject subject,
        As as,
        Optional<InvalidityGround> ground,
        Map<Integer, Choice> rows,
        List<String> by) {
    public Conclusion {
        rows = Map.copyOf(rows);
        by = List.copyOf(by);
        if ((as == As.INVALID) != ground.isPresent()) {
            throw new IllegalArgumentException("an invalid ballot has a ground, and only that");
        }
    }

    /** The name of what is concluded on: of a whole ballot, or of one page by its picture. */
    public record Subject(Kind kind, String hash) {
        public enum Kind {
            BALLOT,
            SHA256
        }

        /** For messages. */
        String shortened() {
            return hash.substring(0, 12) + "…";
        }
    }

    /** What it is concluded to be (docs/states.md). */
    public enum As {
        VALID,
        INVALID,
        /** The very sheet that was read before. */
        SAME_SHEET,
        /** Fed by mistake; it did not come from the box. */
        MISFED,
        /** Fed again; the new picture counts. */
        REFED;

        /** As in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
