package vn.kiemphieu.suite.outer.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * From one page of a list to the next.
 *
 * @param here the address of this page
 */
public record Turning(int page, String here, Optional<String> newer, Optional<String> older) {
    /** Pages under an address that ends in {@code ?} or {@code &}. */
    static Turning of(String base, int page, boolean more) {
        return new Turning(
                page,
                at(base, page),
                page > 1 ? Optional.of(at(base, page - 1)) : Optional.empty(),
                more ? Optional.of(at(base, page + 1)) : Optional.empty());
    }

    private static String at(String base, int page) {
        return page == 1 ? base.substring(0, base.length() - 1) : base + "trang=" + page;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
