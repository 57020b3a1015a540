package vn.kiemphieu.counter.counting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.PaperCode;

/**
 * The ballot paper that a count expects.
 *
 * @param codes what the codes on each page say, in order
 */
public record ExpectedPaper(Congress congress, Election election, BallotLayout layout, List<PaperCode> codes) {
    public ExpectedPaper {
        codes = List.copyOf(codes);
        if (codes.size() != layout.pages().size()) {
            throw new IllegalArgumentException("every page has a code");
        }
    }

    /** How many printed pages a ballot has. */
    public int pages() {
        return codes.size();
    }

    /** A row that nobody saw. */
    public RowReading unseen(int row) {
        Map<Column, Ink> unsure =
                election.form().columns().stream().collect(Collectors.toMap(Function.identity(), column -> Ink.UNSURE));
        return new RowReading(row, unsure, true);
    }

    /** The rows of a page that nobody saw. */
    List<RowReading> unseenPage(int page) {
        return layout.pages().get(page - 1).rows().stream()
                .map(row -> unseen(row.number()))
                .toList();
    }
}
