package vn.kiemphieu.testballots.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bare paper is laid without a look at its pixels; nothing may get lost by that. */
class LayingTest {
    private static final int BACKGROUND = 40;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, -3, 10, 90, 87, 180, -90})
    void every_pixel_lies_where_the_placement_says(double degrees) {
        Grey page = speckled();
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        Glass glass = Glass.empty(333, 311, BACKGROUND);
        Placement placement = new Placement(
                cos / 1.02, sin / 1.02, 150 - (cos * 166 + sin * 155) / 1.02, -sin, cos, 120 - (cos * 155 - sin * 166));
        new Laying(page, placement, same()).on(glass);
        int inside = 0;
        for (int y = 0; y < glass.height(); y++) {
            for (int x = 0; x < glass.width(); x++) {
                double[] from = placement.inPicture(x, y);
                if (from[0] > 0.1 && from[1] > 0.1 && from[0] < page.width() - 1.1 && from[1] < page.height() - 1.1) {
                    inside++;
                    assertEquals(between(page, from[0], from[1]), glass.at(x, y), 4, x + " " + y);
                }
            }
        }
        assertTrue(inside > 60_000, inside + " pixels");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2})
    void a_sensor_without_fault_delivers_what_lies_on_the_glass(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        Glass glass = Glass.empty(320, 256, 255);
        new Laying(speckled(), new Placement(1, sin, 3, -sin, 1, 2), same()).on(glass);
        byte[] laid = glass.picture().pixels().clone();
        byte[] seen = Sensor.seen(glass, new Sensor.Setting(0, 0), Dice.of(1)).pixels();
        for (int i = 0; i < laid.length; i++) {
            assertEquals(laid[i] & 0xFF, seen[i] & 0xFF, 2);
        }
    }

    private static double between(Grey page, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        double above = page.at(left, top) * (1 - x + left) + page.at(left + 1, top) * (x - left);
        double below = page.at(left, top + 1) * (1 - x + left) + page.at(left + 1, top + 1) * (x - left);
        return above * (1 - y + top) + below * (y - top);
    }

    /** White with single dark pixels and one dark block. */
    private static Grey speckled() {
        Grey page = Grey.filled(300, 240, 255);
        Dice dice = Dice.of(8);
        for (int i = 0; i < 60; i++) {
            page.set(dice.whole(0, 299), dice.whole(0, 239), dice.whole(0, 200));
        }
        for (int i = 0; i < 400; i++) {
            page.set(100 + i % 20, 50 + i / 20, 0);
        }
        return page;
    }

    private static byte[] same() {
        byte[] tone = new byte[256];
        for (int level = 0; level < tone.length; level++) {
            tone[level] = (byte) level;
        }
        return tone;
    }
}
