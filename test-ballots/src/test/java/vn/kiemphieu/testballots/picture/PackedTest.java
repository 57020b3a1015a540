package vn.kiemphieu.testballots.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void a_page_comes_back_as_it_was_put_away() {
        Grey page = Grey.filled(700, 300, 255);
        Dice dice = Dice.of(4);
        for (int i = 0; i < 5000; i++) {
            page.set(dice.whole(0, 699), dice.whole(0, 299), dice.whole(0, 255));
        }
        assertArrayEquals(page.pixels(), Packed.of(page).unpacked().pixels());
    }

    @Test
    void dice_fall_the_same_for_the_same_seed_whatever_was_thrown_before() {
        Dice thrown = Dice.of(9);
        thrown.number();
        assertEquals(Dice.of(9).branch(3).number(), thrown.branch(3).number());
    }
}
