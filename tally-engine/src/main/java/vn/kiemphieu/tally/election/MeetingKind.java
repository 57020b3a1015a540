package vn.kiemphieu.tally.election;

/** Whose number is the base of "quá một nửa": the kinds of meeting, and the base of opinion ballots. */
public enum MeetingKind {
    /** D1: congress of all members; the official members convened. 190-QĐ/TW art. 30.2. */
    D1,
    /** D2: congress of delegates; the official delegates convened. 244-QĐ/TW art. 32.3; 190 the same, unverified. */
    D2,
    /** D3: conference of a committee; all members in office. Unverified. */
    D3,
    /** Those attending: the base of opinion ballots only. 190-QĐ/TW art. 14.3. */
    ATTENDING
}
