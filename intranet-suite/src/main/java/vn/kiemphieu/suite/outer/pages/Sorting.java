package vn.kiemphieu.suite.outer.pages;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.kiemphieu.suite.web.Request;

/** Tables that are sorted by a link. */
final class Sorting {
    /** As a Vietnamese dictionary orders words. */
    static final Comparator<String> VIETNAMESE =
            Comparator.comparing(text -> collator().getCollationKey(text));

    private static final ThreadLocal<Collator> COLLATOR =
            ThreadLocal.withInitial(() -> Collator.getInstance(Locale.forLanguageTag("vi")));

    private Sorting() {}

    private static Collator collator() {
        return COLLATOR.get();
    }

    /** The column that was asked for, or the first one. */
    static String wanted(Request request, String... columns) {
        String asked = request.query("sort");
        return List.of(columns).contains(asked) ? asked : columns[0];
    }
}
