package vn.kiemphieu.scanner;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a feed ended. Each way has one sentence for people: what happened, and what to do. Sheets are counted from 1 from the
 * start of the feed.
 */
public sealed interface FeedEnd {
    /** Pages handed over in this feed. */
    int pages();

    /** What happened and what to do, in Vietnamese. */
    String vietnamese();

    /** The same in English. */
    String english();

    /**
     * The same for people who count on: the sheets that came in before this feed are counted, too.
     *
     * @param before how many those are
     */
    default FeedEnd countedOn(int before) {
        if (this instanceof Jammed end) {
            return new Jammed(end.pages, end.sheet + before);
        } else if (this instanceof CoverOpen end) {
            return new CoverOpen(end.pages, end.sheet + before);
        } else if (this instanceof Lost end) {
            return new Lost(end.pages, end.sheet + before, end.name);
        }
        return this;
    }

    /** Every sheet in the tray went through. */
    record TrayEmpty(int pages) implements FeedEnd {
        @Override
        public String vietnamese() {
            return pages == 0
                    ? "Khay không có giấy; hãy đặt phiếu vào khay rồi quét lại."
                    : "Khay đã hết giấy, nhận được " + pages + " trang; hãy so với số tờ đếm tay.";
        }

        @Override
        public String english() {
            return pages == 0
                    ? "The tray is empty; put ballots into it and scan again."
                    : "The tray is empty, " + pages + " pages came in; compare with the sheets counted by hand.";
        }
    }

    /**
     * Paper got stuck, or the device noticed that it pulled two sheets at once; SANE has one word for both.
     *
     * @param sheet the sheet to look at: the first that did not come in
     */
    record Jammed(int pages, int sheet) implements FeedEnd {
        @Override
        public String vietnamese() {
            return "Kẹt giấy hoặc kéo hai tờ ở tờ thứ " + sheet + "; hãy mở nắp, gỡ giấy, đặt lại vào khay từ tờ thứ "
                    + sheet + " (kể cả tờ đã ra khỏi máy mà chưa được nhận) rồi quét tiếp.";
        }

        @Override
        public String english() {
            return "Paper jam or double feed at sheet " + sheet
                    + "; open the cover, take the paper out, put it back from" + " sheet " + sheet
                    + " on (also what came out without being received) and go on.";
        }
    }

    /**
     * The cover is open.
     *
     * @param sheet the first sheet that did not come in
     */
    record CoverOpen(int pages, int sheet) implements FeedEnd {
        @Override
        public String vietnamese() {
            return "Nắp máy quét đang mở; hãy đóng nắp, đặt lại vào khay từ tờ thứ " + sheet + " rồi quét tiếp.";
        }

        @Override
        public String english() {
            return "The cover is open; close it, put the paper back from sheet " + sheet + " on and go on.";
        }
    }

    /** Another program or another computer uses the device. */
    record Busy(int pages) implements FeedEnd {
        @Override
        public String vietnamese() {
            return "Máy quét đang bận; hãy đóng chương trình khác đang dùng máy quét rồi quét lại.";
        }

        @Override
        public String english() {
            return "The scanner is busy; close the other program that uses it and scan again.";
        }
    }

    /** Somebody paused, here or at the device. */
    record Paused(int pages) implements FeedEnd {
        @Override
        public String vietnamese() {
            return "Đã tạm dừng sau " + pages + " trang; hãy bấm quét tiếp khi sẵn sàng.";
        }

        @Override
        public String english() {
            return "Paused after " + pages + " pages; go on when ready.";
        }
    }

    /**
     * Files lie in the folder that were not handed over, because they are not complete or because somebody paused. They are in
     * the next feed, once they are complete.
     *
     * @param files their names
     */
    record Waiting(int pages, List<String> files) implements FeedEnd {
        /** Names that fit into a sentence. */
        private static final int MOST_NAMES = 5;

        public Waiting {
            files = List.copyOf(files);
        }

        @Override
        public String vietnamese() {
            return "Đã nhận " + pages + " trang, còn tệp chưa nhận (chưa ghi xong, hoặc không phải ảnh): " + names()
                    + "; hãy chờ ghi xong, hoặc quét lại tờ đó, rồi nhận tiếp.";
        }

        @Override
        public String english() {
            return pages + " pages came in, these files did not (incomplete, or no pictures): " + names()
                    + "; wait until they are written, or scan those sheets again, and go on.";
        }

        private String names() {
            String first = files.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
            return files.size() > MOST_NAMES ? first + ", …" : first;
        }
    }

    /**
     * The device, the program that serves it, or the folder is gone.
     *
     * @param sheet the first sheet that did not come in
     * @param name what is gone
     */
    record Lost(int pages, int sheet, String name) implements FeedEnd {
        @Override
        public String vietnamese() {
            return "Mất liên lạc với " + name + "; hãy kiểm tra nguồn điện, dây nối và mạng, rồi tiếp tục từ tờ thứ "
                    + sheet + ", tờ chưa được nhận.";
        }

        @Override
        public String english() {
            return "Lost " + name + "; check power, cable and network, then go on from sheet " + sheet
                    + ", which did not come in.";
        }
    }

    /** Anything else that the device cannot do. The words say what, and what to do. */
    record Failed(int pages, String vietnamese, String english) implements FeedEnd {}
}
