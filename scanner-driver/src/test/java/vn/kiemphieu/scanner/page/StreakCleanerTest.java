package vn.kiemphieu.scanner.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.page.StreakCleaner.Cleaned;

class StreakCleanerTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 1200;

    @Test
    void a_line_over_the_whole_feed_is_taken_out() {
        GreyPicture clean = clean(withColumn(400, 0, HEIGHT)).orElseThrow();
        for (byte pixel : clean.pixels()) {
            assertTrue((pixel & 0xFF) > 240);
        }
    }

    @Test
    void it_says_where_the_line_was() {
        Cleaned cleaned =
                new StreakCleaner().clean(Scan.of(withColumn(400, 0, HEIGHT))).orElseThrow();
        assertEquals(List.of(List.of(400), List.of()), List.of(cleaned.columns(), cleaned.rows()));
    }

    @Test
    void a_line_across_a_picture_that_lies_on_its_side_is_taken_out() {
        byte[] pixels = white();
        Arrays.fill(pixels, 600 * WIDTH, 601 * WIDTH, (byte) 60);
        GreyPicture clean = clean(new GreyPicture(WIDTH, HEIGHT, pixels)).orElseThrow();
        assertEquals(250, clean.pixels()[600 * WIDTH + 300] & 0xFF);
    }

    @Test
    void a_line_that_begins_or_ends_on_the_page_is_a_pen_line_and_stays() {
        GreyPicture drawn = withColumn(400, 200, HEIGHT);
        assertEquals(Optional.empty(), clean(drawn));
    }

    @Test
    void a_printed_line_from_margin_to_margin_stays() {
        GreyPicture drawn = withColumn(400, HEIGHT * 6 / 100, HEIGHT * 94 / 100);
        assertEquals(Optional.empty(), clean(drawn));
    }

    @Test
    void a_line_that_begins_and_ends_where_a_dark_border_does_is_taken_out() {
        byte[] pixels = withColumn(400, 0, HEIGHT).pixels();
        Arrays.fill(pixels, 0, 70 * WIDTH, (byte) 20);
        Arrays.fill(pixels, (HEIGHT - 90) * WIDTH, HEIGHT * WIDTH, (byte) 20);
        GreyPicture clean = clean(new GreyPicture(WIDTH, HEIGHT, pixels)).orElseThrow();
        for (int y = 70; y < HEIGHT - 90; y++) {
            assertEquals(250, clean.pixels()[y * WIDTH + 400] & 0xFF);
        }
    }

    @Test
    void a_line_beside_a_registration_mark_at_one_end_is_taken_out() {
        byte[] pixels = withColumn(400, 0, HEIGHT).pixels();
        for (int y = 15; y < 50; y++) {
            Arrays.fill(pixels, y * WIDTH + 401, y * WIDTH + 420, (byte) 0);
        }
        GreyPicture clean = clean(new GreyPicture(WIDTH, HEIGHT, pixels)).orElseThrow();
        assertEquals(250, clean.pixels()[600 * WIDTH + 400] & 0xFF);
    }

    private static Optional<GreyPicture> clean(GreyPicture picture) {
        return new StreakCleaner().clean(Scan.of(picture)).map(Cleaned::picture);
    }

    private static GreyPicture withColumn(int x, int from, int to) {
        byte[] pixels = white();
        for (int y = from; y < to; y++) {
            pixels[y * WIDTH + x] = 60;
        }
        return new GreyPicture(WIDTH, HEIGHT, pixels);
    }

    private static byte[] white() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) 250);
        return pixels;
    }
}
