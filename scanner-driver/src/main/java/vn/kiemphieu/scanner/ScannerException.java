package vn.kiemphieu.scanner;

/** The scanner, or the folder that stands for one, failed. The message says what to do. */
public final class ScannerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ScannerException(String message, Throwable cause) {
        super(message, cause);
    }
}
