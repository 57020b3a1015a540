package vn.kiemphieu.counter.people;

/** The people file could not be written; the people that were in it before still are. */
public final class PeopleFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PeopleFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
