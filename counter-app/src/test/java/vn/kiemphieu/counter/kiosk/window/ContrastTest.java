package vn.kiemphieu.counter.kiosk.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of what is written on what, by WCAG 2.2: 4.5 for words, 3 for the mark of where one is. */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("kp-([a-z-]+): #([0-9a-f]{6});");
    private static final double WORDS = 4.5;
    private static final double SIGNS = 3;
    private static final List<String> GROUNDS = List.of("paper", "surface", "shade");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void every_word_can_be_read_and_the_focus_be_seen(String theme) throws IOException {
        Map<String, Integer> colours = colours(theme);
        List<String> faults = new ArrayList<>();
        for (String ground : GROUNDS) {
            for (String words : List.of("ink", "quiet", "good", "warning", "trouble")) {
                require(faults, colours, words, ground, WORDS);
            }
            require(faults, colours, "focus", ground, SIGNS);
        }
        require(faults, colours, "main-ink", "main", WORDS);
        require(faults, colours, "band-ink", "band", WORDS);
        assertEquals(List.of(), faults);
    }

    private static void require(
            List<String> faults, Map<String, Integer> colours, String words, String ground, double least) {
        double contrast = contrast(colours.get(words), colours.get(ground));
        if (contrast < least) {
            faults.add("%s on %s: %.2f".formatted(words, ground, contrast));
        }
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        try (InputStream file = Look.class.getResourceAsStream("kiosk.css")) {
            String css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int from = css.indexOf(".kiosk." + theme);
            Matcher colour = COLOUR.matcher(css.substring(from, css.indexOf('}', from)));
            Map<String, Integer> colours = new HashMap<>();
            while (colour.find()) {
                colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
            }
            assertTrue(colours.size() >= 12, colours.toString());
            return colours;
        }
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int part) {
        double share = (part & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
