package vn.kiemphieu.counter.kiosk.page;

/** In which language screens speak; paper is always Vietnamese. */
public enum Language {
    VIETNAMESE,
    ENGLISH;

    /** The other one. */
    public Language other() {
        return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
    }
}
