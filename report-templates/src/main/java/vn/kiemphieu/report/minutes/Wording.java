package vn.kiemphieu.report.minutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a template filled with facts. Square brackets hold what is left out when a fact in them is missing; outside
 * of them a missing fact is a dotted line, to fill in by hand.
 */
final class Wording {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

    private final MinutesTemplate template;
    private final String variant;
    private final Values facts;

    Wording(MinutesTemplate template, String variant, Values facts) {
        this.template = template;
        this.variant = variant;
        this.facts = facts;
    }

    Wording with(Values more) {
        return new Wording(template, variant, facts.and(more));
    }

    /** The filled text of a key; empty where the template leaves it out. */
    String text(String key) {
        return text(key, Values.NONE);
    }

    /** The same with values known only in this place. */
    String text(String key, Values here) {
        Values known = facts.and(here);
        Matcher optional = OPTIONAL.matcher(template.text(key, variant));
        String kept = optional.replaceAll(match -> {
            String part = optional.group(1);
            boolean lacking =
                    Placeholder.in(part).stream().anyMatch(p -> value(p, known).isEmpty());
            return lacking ? "" : Matcher.quoteReplacement(part);
        });
        Matcher placeholders = Placeholder.SPELT.matcher(kept);
        String filled = placeholders.replaceAll(match -> {
            String value = value(Placeholder.of(placeholders), known);
            return Matcher.quoteReplacement(value.isEmpty() ? template.text("blank", variant) : value);
        });
        return Nfc.tidy(filled);
    }

    /** A number in digits, or in another spelling; a short dotted line where nobody gave it. */
    String number(String name, String spelling) {
        String value = value(new Placeholder(name, spelling), facts);
        return value.isEmpty() ? text("blank.number") : value;
    }

    private static String value(Placeholder placeholder, Values known) {
        return known.of(placeholder)
                .orElseThrow(() -> new IllegalStateException("no value for " + placeholder + " in this place"));
    }
}
