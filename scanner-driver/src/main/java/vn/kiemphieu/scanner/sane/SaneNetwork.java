package vn.kiemphieu.scanner.sane;

import au.com.southsky.jfreesane.SaneDevice;
import au.com.southsky.jfreesane.SaneException;
import au.com.southsky.jfreesane.SaneSession;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.kiemphieu.scanner.FoundScanner;
import vn.kiemphieu.scanner.ScannerException;

/** Talks to a {@code saned}. */
public final class SaneNetwork {
    private static final int CONNECT_SECONDS = 5;
    /** A cold lamp may take a minute; nothing that lives is silent for longer. */
    private static final int ANSWER_SECONDS = 120;

    private SaneNetwork() {}

    /**
     * The scanners that a saned serves.
     *
     * @throws ScannerException if it cannot be asked
     */
    public static List<FoundScanner> list(String host, int port) {
        try (SaneSession session = connect(host, port)) {
            return session.listDevices().stream()
                    .map(device -> found(host, port, device))
                    .toList();
        } catch (IOException | SaneException | IllegalStateException e) {
            throw new ScannerException(
                    "Không hỏi được máy quét ở " + host + ", cổng " + port
                            + "; hãy kiểm tra saned đang chạy và saned.conf cho phép máy này, rồi thử lại.",
                    e);
        }
    }

    static SaneSession connect(String host, int port) throws IOException {
        return SaneSession.withRemoteSane(
                InetAddress.getByName(host), port, CONNECT_SECONDS, TimeUnit.SECONDS, ANSWER_SECONDS, TimeUnit.SECONDS);
    }

    private static FoundScanner found(String host, int port, SaneDevice device) {
        return new FoundScanner(
                host, port, device.getName(), device.getVendor(), device.getModel(), device.getType(), Map.of());
    }
}
