package vn.kiemphieu.tally.session;

import java.util.function.Supplier;

/** How an unlawful step is refused. */
final class Checks {
    private Checks() {}

    static void require(boolean lawful, String sentence) {
        if (!lawful) {
            throw new IllegalStateException(sentence);
        }
    }

    /** The same, where sentences are too many to be written each time. */
    static void require(boolean lawful, Supplier<String> sentence) {
        if (!lawful) {
            throw new IllegalStateException(sentence.get());
        }
    }

    /** A reason as people wrote it, which may not be empty. */
    static String words(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("people say why");
        }
        return reason.strip();
    }
}
