package vn.kiemphieu.counter.counting;

import vn.kiemphieu.scanner.Trouble;

/** Why a page could not be read, and what to do, in people's words. */
public final class TroubleWords {
    private TroubleWords() {}

    public static String vietnamese(Trouble trouble) {
        return switch (trouble) {
            case FILE_GONE -> "tệp bị xóa hoặc không mở được; quét lại lá phiếu này";
            case FILE_CHANGED -> "tệp thay đổi trong khi đọc; chờ máy quét ghi xong rồi chạy lại";
            case PICTURE_BROKEN -> "không phải ảnh, hoặc ảnh hỏng; quét lại lá phiếu này";
            case PICTURE_TOO_SMALL -> "ảnh quá nhỏ, dưới 100 dpi; quét lại từ 200 dpi";
            case PICTURE_TOO_LARGE -> "ảnh quá lớn; quét lại ở 200 đến 300 dpi";
            case FILE_LOCKED -> "PDF có mật khẩu; quét lại hoặc bỏ mật khẩu";
            case FILE_EMPTY -> "tệp không có trang nào; quét lại";
            case NO_PAGE_FOUND -> "không thấy phiếu trong ảnh; xem tờ giấy";
            case NO_CODE -> "không đọc được mã QR nào trên phiếu; xem tờ giấy";
            case NOT_REGISTERED -> "phiếu bị kéo lệch, rách hoặc cắt mất phần; quét lại hoặc nhập tay";
            case READER_BROKE ->
                "chương trình đọc hỏng giữa chừng ở ảnh này; xem tờ giấy, quét lại"
                        + " (the reading program broke on this picture; look at the sheet, scan it again)";
            case PAGE_BLANK -> "trang trắng; xem cả hai mặt tờ giấy";
        };
    }
}
