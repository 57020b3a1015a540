package vn.kiemphieu.scanner.sane;

import au.com.southsky.jfreesane.SaneStatus;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;

/** How far a feed came, and so what its end means. */
final class Progress {
    private final String name;
    private final FeedSettings settings;
    private int pages;

    Progress(String name, FeedSettings settings) {
        this.name = name;
        this.settings = settings;
    }

    void handedOver() {
        pages++;
    }

    FeedEnd paused() {
        return new FeedEnd.Paused(pages);
    }

    FeedEnd trayEmpty() {
        return new FeedEnd.TrayEmpty(pages);
    }

    FeedEnd lost() {
        return new FeedEnd.Lost(pages, sheet(), name);
    }

    FeedEnd cannot(CannotScan what) {
        return what.after(pages);
    }

    /** @param status what the device said; null for a word that SANE does not know */
    FeedEnd endedBy(SaneStatus status) {
        if (status == null) {
            return unknown("?");
        }
        return switch (status) {
            case STATUS_NO_DOCS -> trayEmpty();
            case STATUS_JAMMED -> new FeedEnd.Jammed(pages, sheet());
            case STATUS_COVER_OPEN -> new FeedEnd.CoverOpen(pages, sheet());
            case STATUS_DEVICE_BUSY -> new FeedEnd.Busy(pages);
            case STATUS_CANCELLED -> paused();
            case STATUS_IO_ERROR -> lost();
            case STATUS_ACCESS_DENIED ->
                new FeedEnd.Failed(
                        pages,
                        "Không được phép dùng máy quét; hãy nhờ kỹ thuật viên cấp quyền (saned.users) rồi quét lại.",
                        "Access to the scanner is denied; have a technician grant it (saned.users) and scan again.");
            case STATUS_GOOD, STATUS_UNSUPPORTED, STATUS_INVAL, STATUS_EOF, STATUS_NO_MEM -> unknown(status.name());
        };
    }

    private FeedEnd unknown(String status) {
        return new FeedEnd.Failed(
                pages,
                "Máy quét báo lỗi (" + status + "); hãy tắt, bật lại máy quét rồi quét lại từ tờ thứ " + sheet()
                        + ", tờ chưa được nhận.",
                "The scanner reports an error (" + status + "); switch it off and on, then scan again from sheet "
                        + sheet() + ", which did not come in.");
    }

    private int sheet() {
        return settings.sheetAfter(pages);
    }
}
