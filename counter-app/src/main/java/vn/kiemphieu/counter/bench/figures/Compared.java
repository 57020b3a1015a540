package vn.kiemphieu.counter.bench.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.kiemphieu.counter.counting.Status;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.RowTruth;

/**
 * A page as it is and as it was read.
 *
 * @param votes read in its rows, as in {@code sheets.jsonl}
 */
public record Compared(Sample sample, Seen seen, Map<Integer, String> votes) {
    private static final String NOT_READ = "-";

    public Compared {
        votes = Map.copyOf(votes);
    }

    public static Compared of(Sample sample, Seen seen) {
        return new Compared(sample, seen, seen.votes(BallotRules.of(sample.election())));
    }

    public boolean misread() {
        return sample.truth().silentlyMisread(seen.status().code(), votes);
    }

    public boolean goodNotValid() {
        return sample.truth().goodNotValid(seen.status().code());
    }

    /** Clear to a person, though not marked as asked for, and people were asked. */
    public boolean clearNotValid() {
        return sample.truth().expected() == Expected.OPEN && seen.status() != Status.VALID;
    }

    /** Rows that were read otherwise than they are, or not at all; of a row for people, only a vote is wrong. */
    public Set<Integer> wrongRows() {
        Set<Integer> wrong = new TreeSet<>();
        for (RowTruth row : sample.truth().rows()) {
            String vote = votes.getOrDefault(row.row(), "");
            boolean forPeople = row.meaning().acceptable().isEmpty();
            if (forPeople ? !vote.equals("unsure") : !row.meaning().acceptable().contains(vote)) {
                wrong.add(row.row());
            }
        }
        return wrong;
    }

    /** What is true and what was seen, row by row, where they differ. */
    public List<Difference> differences() {
        Set<Integer> wrong = wrongRows();
        return sample.truth().rows().stream()
                .filter(row -> wrong.contains(row.row()))
                .map(row -> new Difference(row.row(), row.meaning().word(), votes.getOrDefault(row.row(), NOT_READ)))
                .toList();
    }

    /** One row, words as in {@code sheets.jsonl}. */
    public record Difference(int row, String truth, String read) {
        /** Whether a vote was read, or no vote, where something else is true. */
        public boolean isDefinite() {
            return !read.equals("unsure") && !read.equals(NOT_READ);
        }
    }

    Counts counts() {
        boolean read = !seen.rows().isEmpty();
        return new Counts(
                1,
                read ? sample.positions() : 0,
                sample.truth().good() ? 1 : 0,
                goodNotValid() ? 1 : 0,
                misread() ? 1 : 0,
                seen.status() == Status.UNREADABLE ? 1 : 0,
                seen.copy() || seen.status() == Status.DUPLICATE ? 1 : 0,
                seen.cpuNanos());
    }
}
