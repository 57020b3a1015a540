package vn.kiemphieu.counter.kiosk.window;

/** For a bright hall and for a dark one. */
public enum Theme {
    LIGHT,
    DARK;

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    String styleClass() {
        return this == LIGHT ? "light" : "dark";
    }
}
