package vn.kiemphieu.counter.kiosk.ready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void twelve_vowels_in_six_tones_and_one_consonant_are_looked_for_small_and_capital() {
        assertEquals(
                2 * (12 * 6 + 1),
                Letters.alphabet().codePointCount(0, Letters.alphabet().length()));
        assertTrue(Letters.alphabet().contains("ặ"));
        assertTrue(Letters.alphabet().contains("Ỹ"));
    }

    @Test
    void the_typefaces_of_screen_and_paper_have_them_all() {
        assertTrue(Letters.areHere());
    }
}
