package vn.kiemphieu.suite.web;

import java.time.Duration;
import java.util.Optional;

/** What a browser gets. */
public sealed interface Answer {
    /** A page of {@code src/main/jte} that takes {@code view} (a {@link View}) and {@code model}. */
    static Page page(String template, String title, Object model) {
        return new Page(template, title, model, 200, Duration.ZERO, "");
    }

    /**
     * The way on after a form was done, so that loading the page again does not send it again.
     *
     * @param path from the root
     * @throws IllegalArgumentException if it leads out of the suite
     */
    static Redirect redirect(String path) {
        return new Redirect(new LocalPath(path), Optional.empty(), Cookie.KEPT, "");
    }

    /** Where a visitor wanted to go, or the first page if that is not an address of the suite. */
    static Redirect redirectIfLocal(String path) {
        return new Redirect(LocalPath.from(path).orElse(LocalPath.ROOT), Optional.empty(), Cookie.KEPT, "");
    }

    /** Something else than a page, to look at. */
    static Content content(String type, byte[] bytes) {
        return new Content(type, bytes, "", Duration.ZERO);
    }

    /** A file to keep. */
    static Content download(String fileName, String type, byte[] bytes) {
        return new Content(type, bytes, fileName, Duration.ZERO);
    }

    /**
     * A page.
     *
     * @param cached how long others than the browser may keep it without asking, if it is public
     * @param token that the browser keeps from now on; empty: as before
     */
    record Page(String template, String title, Object model, int status, Duration cached, String token)
            implements Answer {
        /** The form comes back with what is wrong with it. */
        public Page wrong() {
            return withStatus(422);
        }

        /** Kept by proxies and browsers for this long. */
        public Page cachedFor(Duration time) {
            return new Page(template, title, model, status, time, token);
        }

        /** From now on the browser has another token. */
        public Page withToken(String fresh) {
            return new Page(template, title, model, status, cached, fresh);
        }

        Page withStatus(int other) {
            return new Page(template, title, model, other, cached, token);
        }
    }

    /** What becomes of the browser's token. */
    enum Cookie {
        KEPT,
        REPLACED,
        FORGOTTEN
    }

    /** A redirection, with what is to be said on the next page. */
    record Redirect(LocalPath to, Optional<String> said, Cookie cookie, String token) implements Answer {
        /** Where it leads. */
        public String path() {
            return to.value();
        }

        /** A sentence that stands above the next page, once. */
        public Redirect saying(String sentence) {
            return new Redirect(to, Optional.of(sentence), cookie, token);
        }

        /** From now on the browser has another token. */
        public Redirect withToken(String fresh) {
            return new Redirect(to, said, Cookie.REPLACED, fresh);
        }

        /** From now on the browser has none. */
        public Redirect withoutToken() {
            return new Redirect(to, said, Cookie.FORGOTTEN, "");
        }
    }

    /** Bytes of any type. */
    final class Content implements Answer {
        private final String type;
        private final byte[] bytes;
        private final String fileName;
        private final Duration cached;

        private Content(String type, byte[] bytes, String fileName, Duration cached) {
            this.type = type;
            this.bytes = bytes;
            this.fileName = fileName;
            this.cached = cached;
        }

        /** Kept by proxies and browsers for this long, if it is public. */
        public Content cachedFor(Duration time) {
            return new Content(type, bytes, fileName, time);
        }

        String type() {
            return type;
        }

        byte[] bytes() {
            return bytes;
        }

        /** To keep it under; empty: to look at. */
        String fileName() {
            return fileName;
        }

        Duration cached() {
            return cached;
        }
    }
}
