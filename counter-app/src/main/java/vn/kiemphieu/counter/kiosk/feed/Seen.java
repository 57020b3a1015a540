package vn.kiemphieu.counter.kiosk.feed;

import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.FedPage;
import vn.kiemphieu.scanner.SheetOutcome;

/** What the machine saw of a page at a glance; what becomes of it is told when the batch is locked. */
enum Seen {
    READ("trang đọc được", "pages read"),
    OTHER("giấy khác, giấy trắng", "other or blank paper"),
    UNREADABLE("không đọc được", "unreadable");

    private final Words words;

    Seen(String vietnamese, String english) {
        this.words = Words.of(vietnamese, english);
    }

    Words words() {
        return words;
    }

    static Seen of(FedPage page) {
        SheetOutcome outcome = page.page().outcome();
        if (outcome instanceof SheetOutcome.Read) {
            return READ;
        }
        return outcome instanceof SheetOutcome.Unreadable ? UNREADABLE : OTHER;
    }
}
