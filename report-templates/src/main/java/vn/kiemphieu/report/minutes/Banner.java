package vn.kiemphieu.report.minutes;

/** What is printed across every page of minutes that are not the official ones. */
public enum Banner {
    /** DỰ THẢO: figures are missing or do not balance, or somebody asked for a draft. */
    DRAFT,
    /** The machine's proposals were taken for the committee's conclusions. */
    PROPOSALS,
    /** KIỂM PHIẾU THỬ: ballots of a rehearsal. */
    REHEARSAL
}
