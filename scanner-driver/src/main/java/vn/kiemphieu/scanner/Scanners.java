package vn.kiemphieu.scanner;

import java.util.List;
import vn.kiemphieu.scanner.sane.SaneNetwork;
import vn.kiemphieu.scanner.sane.SaneScanner;

/** Every way to get at pictures of sheets (ADR 0016). */
public final class Scanners {
    /** Where a saned listens unless told otherwise. */
    public static final int SANED_PORT = 6566;

    private Scanners() {}

    /**
     * The scanners that a saned serves.
     *
     * @param host where it runs, {@code localhost} for scanners at this machine
     * @param port usually {@link #SANED_PORT}
     * @throws ScannerException if it does not answer
     */
    public static List<FoundScanner> list(String host, int port) {
        return SaneNetwork.list(host, port);
    }

    /** A scanner behind a saned. It is opened for each feed; whether it is there, the feed says. */
    public static Scanner open(FoundScanner found) {
        return new SaneScanner(found);
    }
}
