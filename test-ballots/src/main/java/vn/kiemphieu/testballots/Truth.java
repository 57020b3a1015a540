package vn.kiemphieu.testballots;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The known answer beside one picture, made by the painter that drew the marks and by nobody else.
 *
 * <p>How a benchmark counts, page by page, with the status that the counter gave the page's ballot:
 *
 * <ul>
 *   <li>{@code silent_misreads}: pages where {@link #silentlyMisread} holds: the status is {@code valid}, and either the
 *       ballot is {@link Expected#REFERRED}, or the vote read in any row of the page is not among the
 *       {@linkplain Meaning#acceptable() acceptable} ones of that row, or a row of the page was not read at all.
 *   <li>{@code good_sheets}: pages whose ballot is {@link #good}.
 *   <li>{@code good_not_valid}: of these, pages with any status but {@code valid}.
 * </ul>
 *
 * Pages of {@link vn.kiemphieu.testballots.wear.Grade#HEAVY} wear are counted under {@code heavy_sheets} and {@code
 * heavy_not_valid} instead of the last two. An unsure row is never a misread, since its ballot is not valid.
 *
 * @param election id of the election on the paper
 * @param round its round
 * @param ballot number of the ballot in the deck, from 0
 * @param page page of the ballot, from 1
 * @param pages how many pages the ballot has
 * @param rows the rows on this page
 * @param expected what may become of the whole ballot
 * @param reasons rule numbers for which people must look, such as {@code A3}; empty unless referred
 */
public record Truth(
        String election,
        int round,
        int ballot,
        int page,
        int pages,
        List<RowTruth> rows,
        Expected expected,
        Set<String> reasons) {
    public Truth {
        rows = List.copyOf(rows);
        reasons = Set.copyOf(reasons);
        if (reasons.isEmpty() == (expected == Expected.REFERRED)) {
            throw new IllegalArgumentException("a ballot is referred for a reason, and only then");
        }
    }

    /** Whether the ballot is valid and marked as asked for. */
    public boolean good() {
        return expected == Expected.VALID;
    }

    /**
     * Whether this page was misread without anybody being asked.
     *
     * @param status the ballot's status, as in {@code sheets.jsonl}
     * @param votes the vote read in each row of this page, as in {@code sheets.jsonl}
     */
    public boolean silentlyMisread(String status, Map<Integer, String> votes) {
        return status.equals("valid")
                && (expected == Expected.REFERRED
                        || rows.stream()
                                .anyMatch(row ->
                                        !row.meaning().acceptable().contains(votes.getOrDefault(row.row(), ""))));
    }

    /** Whether people were asked about a good ballot. */
    public boolean goodNotValid(String status) {
        return good() && !status.equals("valid");
    }
}
