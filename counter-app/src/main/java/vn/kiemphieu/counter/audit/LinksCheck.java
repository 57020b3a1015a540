package vn.kiemphieu.counter.audit;

import vn.kiemphieu.bridge.signing.OpeningKey;
import vn.kiemphieu.counter.closing.IntegrityBroken;
import vn.kiemphieu.counter.session.SealedPlaces;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.check.Draw;
import vn.kiemphieu.tally.check.Position;

/** Whether the places of the sheets drawn can be opened; found out before a single one is. */
final class LinksCheck {
    private LinksCheck() {}

    static void require(SealedPlaces places, OpeningKey key, Draw draw, Piles piles) {
        if (places.sealing().isEmpty()) {
            throw new RequestRefused(
                    "hand-check compare",
                    "phiên này không niêm phong vị trí phiếu nên không đối chiếu được từng tờ",
                    "đếm tay toàn bộ");
        }
        long there =
                draw.drawn().stream().filter(at -> isThere(places, piles, at)).count();
        if (there == 0) {
            throw new RequestRefused(
                    "hand-check compare",
                    "bảng niêm phong vị trí phiếu đã hủy",
                    "đếm tay toàn bộ nếu cần kiểm tra lại");
        }
        if (there < draw.drawn().size()) {
            throw new IntegrityBroken("Bảng niêm phong thiếu vị trí của "
                    + (draw.drawn().size() - there) + " tờ đã rút; dừng lại, giữ nguyên máy, đếm tay toàn bộ.");
        }
        if (!places.sealing().get().equals(key.sealingKey())) {
            throw new RequestRefused(
                    "--share",
                    "hai mảnh khóa này gõ đúng nhưng không phải cặp mảnh khóa của phiên",
                    "lấy đúng hai tờ giấy mảnh khóa của phiên này");
        }
    }

    private static boolean isThere(SealedPlaces places, Piles piles, Position at) {
        return piles.places(at).stream().allMatch(place -> places.isThere(at.batch(), place));
    }
}
