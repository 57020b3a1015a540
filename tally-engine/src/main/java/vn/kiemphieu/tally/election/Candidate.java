package vn.kiemphieu.tally.election;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person on a list. Names are kept in Unicode NFC with single spaces, in the person's own spelling.
 *
 * @param family họ; may be empty only for people who have none
 * @param middle tên đệm; may be empty
 * @param given tên, the last word of the full name; never empty
 * @param note printed beside the name where the form has such a column; may be empty
 */
public record Candidate(CandidateId id, String family, String middle, String given, String note) {
    public Candidate {
        family = Spelling.tidy(family);
        middle = Spelling.tidy(middle);
        given = Spelling.tidy(given);
        note = Spelling.tidy(note);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("candidate " + id + " has no given name (tên)");
        }
    }

    /** Họ, đệm and tên with single spaces, as printed on the ballot. */
    public String fullName() {
        return Stream.of(family, middle, given).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
