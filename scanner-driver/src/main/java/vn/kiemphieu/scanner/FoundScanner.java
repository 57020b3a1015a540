package vn.kiemphieu.scanner;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A scanner that a {@code saned} serves.
 *
 * @param host where saned runs
 * @param port its port
 * @param device the device as SANE names it, such as {@code fujitsu:fi-7160:12345}
 * @param vendor who made it
 * @param model which one it is
 * @param type what SANE calls it, such as {@code sheetfed scanner}
 * @param options what this very device is told beside {@link FeedSettings}: names and values of SANE options, set in this
 *     order, since one may open the way for another; a switch takes {@code yes} and {@code no}
 */
public record FoundScanner(
        String host, int port, String device, String vendor, String model, String type, Map<String, String> options) {
    public FoundScanner {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** What people know it by. */
    public String name() {
        return (vendor + " " + model).strip();
    }

    /** The same scanner, told one thing more. */
    public FoundScanner with(String option, String value) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(option, value);
        return new FoundScanner(host, port, device, vendor, model, type, more);
    }
}
