package vn.kiemphieu.counter.kiosk.decide;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kiemphieu.counter.closing.ChoiceWords;
import vn.kiemphieu.counter.conclusion.Conclusion.As;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.Decision;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.RecordId;
import vn.kiemphieu.tally.session.TwoPeople;

/** What the first of two people makes of a sheet, before the second agrees. */
record Verdict(As as, Optional<InvalidityGround> ground, Map<Integer, Choice> rows) {
    Verdict {
        rows = Map.copyOf(rows);
    }

    static Verdict valid(Map<Integer, Choice> rows) {
        return new Verdict(As.VALID, Optional.empty(), rows);
    }

    static Verdict invalid(InvalidityGround ground) {
        return new Verdict(As.INVALID, Optional.of(ground), Map.of());
    }

    static Verdict aside(As as) {
        return new Verdict(as, Optional.empty(), Map.of());
    }

    Decision decision(RecordId record, ElectionId election, TwoPeople by) {
        return new Decision(record, election, as, ground, rows, by);
    }

    Words words() {
        String decided = new TreeMap<>(rows)
                .entrySet().stream()
                        .map(row -> "dòng " + row.getKey() + " " + ChoiceWords.vietnamese(row.getValue()))
                        .reduce((one, other) -> one + ", " + other)
                        .map(all -> ": " + all)
                        .orElse("");
        return switch (as) {
            case VALID ->
                Words.of(
                        "Hợp lệ" + decided + ".",
                        "Valid" + (rows.isEmpty() ? "." : ", rows " + new TreeMap<>(rows) + "."));
            case INVALID ->
                Words.of(
                        "Không hợp lệ: " + ground.orElseThrow().vietnamese() + ".",
                        "Invalid: " + RuleWords.of(ground.orElseThrow()).english() + ".");
            case SAME_SHEET ->
                Words.of("Cùng một tờ đã đọc, không tính lần nữa.", "The sheet that was read before; it counts once.");
            case MISFED -> Words.of("Nạp nhầm, không phải từ hòm phiếu.", "Misfed; it did not come from the box.");
            case REFED ->
                Words.of("Tờ giấy đã nạp lại, ảnh mới tính.", "The paper was fed again; the new picture counts.");
        };
    }
}
