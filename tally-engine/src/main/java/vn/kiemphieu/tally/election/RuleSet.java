package vn.kiemphieu.tally.election;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The election regulations of the Party as dated values: which decision, from when, and where the provisions stand. */
public enum RuleSet {
    /** Quy chế bầu cử trong Đảng of 2014. */
    QD_244(
            "244-QD/TW",
            "Quyết định số 244-QĐ/TW",
            LocalDate.of(2014, 6, 9),
            LocalDate.of(2024, 10, 10),
            new Article("Điều 17", Certainty.VERIFIED),
            new Article("Điều 32", Certainty.VERIFIED),
            new Article("Điều 7", Certainty.VERIFIED)),
    /** Quy chế bầu cử trong Đảng of 2024, in force. */
    QD_190(
            "190-QD/TW",
            "Quyết định số 190-QĐ/TW",
            LocalDate.of(2024, 10, 10),
            null,
            new Article("Điều 15", Certainty.PARTLY),
            new Article("Điều 30", Certainty.PARTLY),
            new Article("Điều 8", Certainty.PARTLY));

    private final String code;
    private final String title;
    private final LocalDate issued;
    private final LocalDate replaced;
    private final Article ballots;
    private final Article results;
    private final Article committee;

    RuleSet(
            String code,
            String title,
            LocalDate issued,
            LocalDate replaced,
            Article ballots,
            Article results,
            Article committee) {
        this.code = code;
        this.title = title;
        this.issued = issued;
        this.replaced = replaced;
        this.ballots = ballots;
        this.results = results;
        this.committee = committee;
    }

    /** The rule set of a code as written in congress files, such as {@code 190-QD/TW}. */
    public static Optional<RuleSet> of(String code) {
        return Arrays.stream(values()).filter(rules -> rules.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** The decision's name and number in Vietnamese. */
    public String title() {
        return title;
    }

    public LocalDate issued() {
        return issued;
    }

    /** The day on which another decision took its place; empty while in force. */
    public Optional<LocalDate> replaced() {
        return Optional.ofNullable(replaced);
    }

    /** Where the ballot, its marking and its validity stand. */
    public Article ballots() {
        return ballots;
    }

    /** Where the counting of results stands. */
    public Article results() {
        return results;
    }

    /** Where the counting committee's duties stand. */
    public Article committee() {
        return committee;
    }

    /** One provision and how far its wording was checked. */
    public record Article(String number, Certainty certainty) {}
}
