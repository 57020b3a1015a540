package vn.kiemphieu.counter.kiosk.page;

/** Pages that are drawn when somebody looks at them. */
public interface Pages {
    int count();

    /** A page as a picture file, from 1, about so many pixels high; may be called on any thread. */
    byte[] page(int number, int height);
}
