package vn.kiemphieu.counter.closing;

import vn.kiemphieu.tally.session.LookFor;

/** Where to look when an account does not balance, in people's words. */
public final class HintWords {
    private HintWords() {}

    public static String vietnamese(LookFor hint) {
        return switch (hint) {
            case LEFTOVER_PAPER -> "Đếm lại phiếu còn lại và phiếu hỏng.";
            case STOP_AND_REPORT -> "Dừng lại, không công bố, báo đoàn chủ tịch.";
            case MISSED_BATCH -> "Có thể sót một tập chưa nạp, hoặc tập đã rút chưa nạp lại.";
            case STUCK_SHEETS -> "Có thể hai tờ dính nhau hoặc kẹt trong máy quét, trong hòm.";
            case FED_TWICE -> "Có thể có tờ đã nạp hai lần.";
        };
    }
}
