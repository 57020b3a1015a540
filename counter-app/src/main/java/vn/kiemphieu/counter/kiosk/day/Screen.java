package vn.kiemphieu.counter.kiosk.day;

import vn.kiemphieu.counter.kiosk.page.Page;

/** One screen of the day as a model: what it shows now. What people do changes it, or leads to another. */
public interface Screen {
    /** As it is now; asked again after everything that happens. */
    Page page();

    /** Whether people may turn to something else from here and come back later. */
    default boolean mayBeLeft() {
        return true;
    }

    /** People went somewhere else. */
    default void left() {}
}
