package vn.kiemphieu.suite.numbering;

/**
 * One run of numbers 01, 02, 03… From the preparatory session of a congress to its closing day the documents of every type
 * share one run, those of the counting committee too; in a term each type has its own, which begins anew with the next term
 * (36-HD/VPTW II.1.3.1).
 *
 * @param issuer code of the unit
 * @param book the register in which it is kept, such as {@code outgoing}
 * @param documentType abbreviation of the type, such as {@code NQ}, or {@link #ALL}
 * @param period id of the congress, or name of the term
 */
public record Series(String issuer, String book, String documentType, PeriodKind periodKind, String period) {
    /** Every type of document. */
    public static final String ALL = "ALL";

    /** What numbers run through. */
    public enum PeriodKind {
        TERM,
        CONGRESS
    }

    public Series {
        if (issuer.isBlank() || book.isBlank() || documentType.isBlank() || period.isBlank()) {
            throw new IllegalArgumentException("a series has an issuer, a book, a type and a period");
        }
        if (periodKind == PeriodKind.CONGRESS && !documentType.equals(ALL)) {
            throw new IllegalArgumentException("a congress has one series for all types");
        }
    }

    /** The one series of a congress. */
    public static Series ofCongress(String issuer, String book, String congress) {
        return new Series(issuer, book, ALL, PeriodKind.CONGRESS, congress);
    }

    /** The series of a type of document in a term, or of all types where a book does not part them. */
    public static Series ofTerm(String issuer, String book, String documentType, String term) {
        return new Series(issuer, book, documentType, PeriodKind.TERM, term);
    }
}
