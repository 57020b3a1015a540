package vn.kiemphieu.counter.kiosk.ready;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Whether the typefaces of screen and paper are here, with every letter of Vietnamese. */
final class Letters {
    private static final List<String> FACES = List.of(
            "/vn/kiemphieu/counter/kiosk/window/Arimo-Regular.ttf",
            "/vn/kiemphieu/counter/kiosk/window/Arimo-Bold.ttf",
            "/vn/kiemphieu/report/page/Tinos-Regular.ttf",
            "/vn/kiemphieu/report/page/Tinos-Bold.ttf",
            "/vn/kiemphieu/report/page/Tinos-Italic.ttf",
            "/vn/kiemphieu/report/page/Tinos-BoldItalic.ttf");

    private static final String VOWELS = "aăâeêioôơuưy";
    /** Grave, acute, hook above, tilde, dot below. */
    private static final List<String> TONES = List.of("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323");

    private Letters() {}

    static boolean areHere() {
        String alphabet = alphabet();
        return FACES.stream().allMatch(face -> has(face, alphabet));
    }

    /** Every letter that carries a mark, small and capital. */
    static String alphabet() {
        StringBuilder small = new StringBuilder("đ");
        VOWELS.chars()
                .forEach(vowel ->
                        TONES.forEach(tone -> small.appendCodePoint(vowel).append(tone)));
        String letters = Normalizer.normalize(small, Normalizer.Form.NFC);
        return letters + letters.toUpperCase(Locale.ROOT);
    }

    private static boolean has(String face, String alphabet) {
        try (InputStream file = Letters.class.getResourceAsStream(face)) {
            if (file == null) {
                return false;
            }
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                return alphabet.codePoints().allMatch(letter -> glyphs.getGlyphId(letter) != 0);
            }
        } catch (IOException e) {
            return false;
        }
    }
}
