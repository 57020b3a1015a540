package vn.kiemphieu.suite.web;

/**
 * A page that says why there is no other.
 *
 * @param sentence why, and what to do
 * @param code by which the operator finds the failure; empty where it is the visitor's
 */
public record Problem(int status, String heading, String sentence, String code) {
    static Problem of(int status, String sentence) {
        return new Problem(status, heading(status), sentence, "");
    }

    static Problem ours(String code) {
        return new Problem(500, heading(500), sentence(500), code);
    }

    private static String heading(int status) {
        return switch (status) {
            case 400 -> "Yêu cầu không hợp lệ";
            case 401 -> "Cần đăng nhập";
            case 403 -> "Không được phép";
            case 404 -> "Không tìm thấy trang";
            case 405 -> "Thao tác không được hỗ trợ";
            case 410 -> "Nội dung đã được gỡ";
            case 413 -> "Dữ liệu quá lớn";
            case 415 -> "Dạng dữ liệu không được hỗ trợ";
            default -> "Hệ thống gặp lỗi";
        };
    }

    static String sentence(int status) {
        return switch (status) {
            case 400 -> "Máy chủ không hiểu yêu cầu này. Hãy quay lại trang trước và làm lại.";
            case 401 -> "Phiên làm việc đã hết hoặc chưa bắt đầu. Hãy đăng nhập rồi làm lại; chưa có gì được ghi.";
            case 403 -> "Tài khoản của bạn không có quyền làm việc này. Nếu cần, hãy liên hệ quản trị.";
            case 404 -> "Trang này không có hoặc đã được gỡ. Hãy kiểm tra địa chỉ hoặc về trang đầu.";
            case 405 -> "Địa chỉ này không nhận thao tác vừa gửi. Hãy quay lại trang trước.";
            case 413 -> "Dữ liệu gửi lên vượt giới hạn cho phép; chưa có gì được ghi. Hãy chọn tệp nhỏ hơn.";
            case 415 -> "Dữ liệu gửi lên không đúng dạng của biểu mẫu. Hãy quay lại trang trước và gửi lại.";
            default -> "Chưa có gì được ghi. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo quản trị kèm mã dưới đây.";
        };
    }
}
