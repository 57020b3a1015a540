package vn.kiemphieu.counter.audit;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.check.Draw;
import vn.kiemphieu.tally.check.Position;

/** Whether readings are of exactly the sheets drawn, and both readers say the same. */
final class ReadingsCheck {
    private ReadingsCheck() {}

    static void require(BlindReadings readings, Draw draw) {
        Set<Position> others = new TreeSet<>(readings.sheets().keySet());
        draw.drawn().forEach(others::remove);
        refuse(others, "không nằm trong danh sách rút", "bỏ khỏi tệp");
        refuse(readings.unread(draw.drawn()), "chưa có ai đọc", "hai người đọc rồi ghi thêm vào tệp");
        refuse(readings.disputed(), "hai người đọc khác nhau", "cùng xem lại tờ giấy rồi sửa tệp");
    }

    private static void refuse(Collection<Position> positions, String what, String remedy) {
        if (!positions.isEmpty()) {
            throw new RequestRefused(words(positions), what, remedy);
        }
    }

    /** Sheets as people look for them. */
    static String words(Collection<Position> positions) {
        return positions.stream()
                .map(at -> "tập " + at.batch() + " tờ " + at.sheet())
                .collect(Collectors.joining(", "));
    }
}
