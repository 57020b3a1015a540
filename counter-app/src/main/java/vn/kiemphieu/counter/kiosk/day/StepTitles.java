package vn.kiemphieu.counter.kiosk.day;

import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Step;

/** What two people confirm, as the title of the page where they do. */
final class StepTitles {
    private StepTitles() {}

    static Words of(Step step) {
        return switch (step) {
            case DENOMINATOR -> confirm("số được triệu tập", "the number convened");
            case PROOF_READING -> confirm("bản in đã soát, đúng cả", "that the print is right");
            case LIST_CHANGE -> confirm("thay đổi danh sách bầu cử", "the change of the list");
            case OPENING -> confirm("mở hòm phiếu", "the opening of the box");
            case SLIP_CORRECTION -> confirm("số đếm tay mới của tập", "the new figure on the slip");
            case BATCH_WITHDRAWAL -> confirm("rút một tập", "the withdrawal of a batch");
            case CONCLUSION -> confirm("các kết luận phiếu", "the conclusions");
            case TAKING_BACK -> confirm("rút lại một kết luận", "that a conclusion is taken back");
            case CLOSING -> confirm("chốt phiên kiểm phiếu", "the closing of the session");
            case EXPORT -> confirm("đưa kết quả ra ngoài máy", "that results leave the machine");
            case SEALING -> confirm("đã niêm phong", "the sealing");
            case HAND_CHECK_PLAN -> confirm("kế hoạch kiểm tra tay", "the plan of the hand check");
            case HAND_CHECK_DRAW -> confirm("số đã gieo và các tờ rút ra", "the dice and the sheets drawn");
            case HAND_CHECK_TABLE -> confirm("mở bảng niêm phong để đối chiếu", "the opening of sealed places");
            case KEY_DESTRUCTION -> confirm("hủy khóa", "the destruction of the key");
            case STANDBY -> confirm("thiết bị dự phòng", "the second device");
            case TAKE_OVER -> confirm("tiếp quản phiên", "the taking over of the session");
            case PEOPLE_CHANGE -> confirm("thay đổi danh sách người dùng", "the change of people");
            case UNLOCKING -> confirm("mở khóa người dùng", "the unlocking of a person");
            case CLOCK -> confirm("giờ của máy", "the clock");
        };
    }

    private static Words confirm(String vietnamese, String english) {
        return Words.of("Hai người xác nhận " + vietnamese, "Two people confirm " + english);
    }
}
