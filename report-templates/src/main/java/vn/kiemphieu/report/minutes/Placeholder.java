package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in braces in a template: {@code {issued}}, or with another spelling of the same fact: {@code {issued:words}}.
 *
 * @param spelling empty for the plain one
 */
record Placeholder(String name, String spelling) {
    static final Pattern SPELT = Pattern.compile("\\{([A-Za-z]+)(?::([a-z]+))?}");

    /** The placeholders of a text, in order. */
    static List<Placeholder> in(String text) {
        List<Placeholder> found = new ArrayList<>();
        Matcher matcher = SPELT.matcher(text);
        while (matcher.find()) {
            found.add(of(matcher));
        }
        return found;
    }

    static Placeholder of(Matcher matcher) {
        return new Placeholder(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
    }

    @Override
    public String toString() {
        return spelling.isEmpty() ? "{" + name + "}" : "{" + name + ":" + spelling + "}";
    }
}
