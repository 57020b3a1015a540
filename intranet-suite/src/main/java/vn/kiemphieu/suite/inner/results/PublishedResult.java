package vn.kiemphieu.suite.inner.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Subject;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.suite.inner.results.Certifying.Document;

/**
 * A result that may be published.
 *
 * @param hash SHA-256 of the package in hexadecimal; names it
 * @param stage {@link Stage#PROVISIONAL} or {@link Stage#CERTIFIED}
 * @param result candidates in the order of the ballot with votes and standing, ballots, threshold, fingerprint
 * @param closedOn the day of the vote
 * @param approvedAt when it became provisional, instant in ISO 8601, UTC
 * @param approval the document that approved it; there once it is certified
 * @param earlier what was published of this election before and was corrected or refused since, the highest number first
 */
public record PublishedResult(
        String hash,
        Subject subject,
        int sequence,
        Stage stage,
        CountedResult result,
        LocalDate closedOn,
        String approvedAt,
        Optional<Document> approval,
        List<Earlier> earlier) {
    public PublishedResult {
        earlier = List.copyOf(earlier);
    }

    /**
     * A result that was published once and does not count any more.
     *
     * @param approvedAt when it had become provisional
     */
    public record Earlier(String hash, int sequence, String fingerprint, String approvedAt) {}
}
