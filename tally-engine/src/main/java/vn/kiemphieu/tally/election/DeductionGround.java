package vn.kiemphieu.tally.election;

import java.util.Arrays;
import java.util.Optional;

/** The closed list of grounds on which people convened are taken off the denominator. */
public enum DeductionGround {
    /** Introduced to live temporarily in another party organisation. */
    D1A("D1a", MeetingKind.D1),
    /** Exempted from work and activity, and not present. */
    D1B("D1b", MeetingKind.D1),
    /** Suspended, charged, prosecuted or detained. */
    D1C("D1c", MeetingKind.D1),
    /** Absent for the whole congress with a reason that the convening committee accepted. */
    D1D("D1d", MeetingKind.D1),
    /** Members of the convening committee absent for the whole congress. */
    D2A("D2a", MeetingKind.D2),
    /** Official delegates absent for the whole congress and not replaced by an alternate. */
    D2B("D2b", MeetingKind.D2),
    /** Suspended, detained or already decided to leave. Unverified. */
    D3A("D3a", MeetingKind.D3);

    private final String code;
    private final MeetingKind kind;

    DeductionGround(String code, MeetingKind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** The ground that files and minutes write so; empty where there is none. */
    public static Optional<DeductionGround> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The rule number as written in congress files and minutes. */
    public String code() {
        return code;
    }

    /** The only kind of meeting that knows this ground. */
    public MeetingKind kind() {
        return kind;
    }
}
