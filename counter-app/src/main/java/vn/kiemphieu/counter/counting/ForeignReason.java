package vn.kiemphieu.counter.counting;

import java.util.Optional;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.PaperCode;

/** Why a sheet is not a paper of this count (V1): a closed list, spelt as in {@code sheets.jsonl}. */
public enum ForeignReason {
    REHEARSAL_IN_OFFICIAL("phiếu tập dượt trong cuộc kiểm phiếu chính thức"),
    OFFICIAL_IN_REHEARSAL("phiếu chính thức trong cuộc tập dượt"),
    OTHER_CONGRESS("phiếu của đại hội khác"),
    OTHER_ELECTION("phiếu của cuộc bầu khác"),
    OTHER_ROUND("phiếu của lượt bầu khác"),
    /** Everything is right but what is printed: the list was changed after this sheet was printed. */
    EARLIER_LIST("phiếu in theo danh sách khác, có thể là danh sách cũ"),
    /** A code, but none of ours. */
    UNKNOWN_CODE("giấy lạ, mã QR không phải của phiếu bầu");

    private final String vietnamese;

    ForeignReason(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** What is wrong first, in the order of ADR 0004. */
    static ForeignReason of(Optional<PaperCode> code, PaperCode expected) {
        if (code.isEmpty()) {
            return UNKNOWN_CODE;
        }
        PaperCode seen = code.get();
        if (seen.mode() != expected.mode()) {
            return expected.mode() == Mode.OFFICIAL ? REHEARSAL_IN_OFFICIAL : OFFICIAL_IN_REHEARSAL;
        }
        if (!seen.congressTag().equals(expected.congressTag())) {
            return OTHER_CONGRESS;
        }
        if (!seen.electionTag().equals(expected.electionTag())) {
            return OTHER_ELECTION;
        }
        return seen.round() == expected.round() ? EARLIER_LIST : OTHER_ROUND;
    }
}
