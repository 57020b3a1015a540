package vn.kiemphieu.tally.election;

/** How far a legal fact was checked against the signed text. */
public enum Certainty {
    /** Read in the source that is named. */
    VERIFIED,
    /** Read in part. */
    PARTLY,
    /** Inferred from verified text. */
    INFERRED,
    /** Not confirmed by anyone; shown as "chưa xác nhận". */
    UNVERIFIED
}
