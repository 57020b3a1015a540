package vn.kiemphieu.suite.outer.pages;

import java.util.ArrayList;
import java.util.List;
import vn.kiemphieu.suite.web.Request;

/**
 * How somebody wants to read. It stands in the addresses of the pages, since nothing is kept of a reader.
 *
 * @param size of the letters: 0 as the browser has it, 1 larger, 2 largest
 * @param contrast whether black stands on white with thick lines
 */
public record Reading(int size, boolean contrast) {
    private static final int LARGEST = 2;

    static Reading of(Request request) {
        String size = request.query("co");
        return new Reading(
                size.matches("[12]") ? Integer.parseInt(size) : 0,
                request.query("tp").equals("1"));
    }

    /** One step larger. */
    public Reading larger() {
        return new Reading(Math.min(LARGEST, size + 1), contrast);
    }

    /** One step smaller. */
    public Reading smaller() {
        return new Reading(Math.max(0, size - 1), contrast);
    }

    /** The other contrast. */
    public Reading switched() {
        return new Reading(size, !contrast);
    }

    /** The same page, read in this way. */
    public String at(String path) {
        List<String> wishes = new ArrayList<>();
        if (size > 0) {
            wishes.add("co=" + size);
        }
        if (contrast) {
            wishes.add("tp=1");
        }
        if (wishes.isEmpty()) {
            return path;
        }
        return path + (path.contains("?") ? "&" : "?") + String.join("&", wishes);
    }

    /** Classes of the page. */
    public String css() {
        return "size-" + size + (contrast ? " contrast" : "");
    }
}
