package vn.kiemphieu.suite.web;

/** A request that is not done; the visitor gets a page that says why. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    private Refused(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** There is no such thing, or nobody is to know that there is. */
    public static Refused notFound() {
        return of(404);
    }

    /**
     * It exists, and may not be done by this visitor.
     *
     * @param message why, and what to do, for the visitor
     */
    public static Refused forbidden(String message) {
        return new Refused(403, message);
    }

    /**
     * The request makes no sense; no form of ours sends it.
     *
     * @param message what is wrong, for the visitor
     */
    public static Refused bad(String message) {
        return new Refused(400, message);
    }

    /**
     * It was there and is not any more.
     *
     * @param message why, for the visitor
     */
    public static Refused gone(String message) {
        return new Refused(410, message);
    }

    static Refused of(int status) {
        return new Refused(status, Problem.sentence(status));
    }

    int status() {
        return status;
    }
}
