package vn.kiemphieu.suite.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address inside the suite: nobody is ever led to another site. */
record LocalPath(String value) {
    /** Neither {@code //host} nor {@code /\host}, which browsers take for another site, and nothing that ends a header. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    static final LocalPath ROOT = new LocalPath("/");

    LocalPath {
        if (!LOCAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not an address of the suite: " + value);
        }
    }

    /** What a visitor sent, if it is one. */
    static Optional<LocalPath> from(String value) {
        return LOCAL.matcher(value).matches() ? Optional.of(new LocalPath(value)) : Optional.empty();
    }
}
