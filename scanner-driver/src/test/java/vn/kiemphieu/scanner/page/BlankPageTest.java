package vn.kiemphieu.scanner.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.scanner.GreyPicture;

class BlankPageTest {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;

    @Test
    void empty_paper_with_noise_is_blank() {
        byte[] pixels = paper();
        Random noise = new Random(1);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (235 + noise.nextInt(20));
        }
        assertTrue(BlankPage.is(new GreyPicture(WIDTH, HEIGHT, pixels)));
    }

    @Test
    void one_pen_stroke_of_fifteen_millimetres_is_not_blank() {
        byte[] pixels = paper();
        for (int y = 1000; y < 1004; y++) {
            Arrays.fill(pixels, y * WIDTH + 800, y * WIDTH + 920, (byte) 70);
        }
        assertFalse(BlankPage.is(new GreyPicture(WIDTH, HEIGHT, pixels)));
    }

    @Test
    void a_black_picture_is_not_blank_paper() {
        assertFalse(BlankPage.is(new GreyPicture(WIDTH, HEIGHT, new byte[WIDTH * HEIGHT])));
    }

    private static byte[] paper() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) 245);
        return pixels;
    }
}
