package vn.kiemphieu.report.minutes;

import java.io.IOException;

/** A template that cannot be used; the message says which line, what is wrong there and what to do. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TemplateException(String sentence) {
        super(sentence);
    }

    TemplateException(String sentence, IOException cause) {
        super(sentence, cause);
    }
}
