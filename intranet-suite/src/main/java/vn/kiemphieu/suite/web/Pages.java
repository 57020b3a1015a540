package vn.kiemphieu.suite.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The pages of {@code src/main/jte}, which became classes when the program was built. */
final class Pages {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "vn.kiemphieu.suite.pages");

    byte[] render(Answer.Page page, View view) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(page.template(), Map.of("view", view, "model", page.model()), out);
        return out.toByteArray();
    }
}
