package vn.kiemphieu.suite.inner.results;

import java.time.LocalDate;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Subject;

/**
 * A package that passed the checks of the machine. It does not tell its fingerprint: that is to be typed from paper.
 *
 * @param hash SHA-256 of the whole package in hexadecimal; names it
 * @param sequence its number among those of its election
 * @param supersedes the package that it puts right
 * @param closedOn the day on which its session was closed
 */
public record ResultPackage(
        String hash,
        Subject subject,
        int sequence,
        Optional<String> supersedes,
        LocalDate closedOn,
        State state,
        People people) {
    /**
     * Who did what with it, by account.
     *
     * @param receivedAt instant in ISO 8601, UTC; so are the others
     */
    public record People(
            String receivedBy,
            String receivedAt,
            Optional<String> typedBy,
            Optional<String> approvedBy,
            Optional<String> approvedAt) {}
}
