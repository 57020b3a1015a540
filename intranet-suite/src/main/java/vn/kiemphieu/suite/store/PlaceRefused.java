package vn.kiemphieu.suite.store;

/** A place that cannot be opened as the tables of this zone; the message says in Vietnamese why and what to do. */
public final class PlaceRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlaceRefused(String vietnamese, Throwable cause) {
        super(vietnamese, cause);
    }
}
