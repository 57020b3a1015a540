package vn.kiemphieu.counter.session;

/** A step was not done, because it was not confirmed by people who may; says why in Vietnamese. */
public final class NotConfirmed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotConfirmed(String message) {
        super(message);
    }
}
