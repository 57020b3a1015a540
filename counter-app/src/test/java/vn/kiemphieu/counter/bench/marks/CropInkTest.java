package vn.kiemphieu.counter.bench.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.kiemphieu.counter.bench.marks.CroppedMark.Printed;
import vn.kiemphieu.testballots.picture.Area;

class CropInkTest {
    @Test
    void the_printed_box_is_taken_out_and_the_cross_stays() {
        CropInk ink = CropInk.of(Crops.crossed(), Crops.BOX, true);
        assertEquals(new Area(16, 16, 26, 26), ink.inside());
        assertEquals(0, ink.at(14, 22));
        assertEquals(0, ink.at(30, 14));
        assertTrue(ink.at(29, 29) > 0.8, "the arms meet in the middle");
        assertTrue(ink.at(46, 46) > 0.8, "an arm goes on over the edge");
        assertTrue(ink.at(44, 44) > 0.8, "and through it");
    }

    @Test
    void what_stands_beside_the_box_is_left_out() {
        CropInk ink = CropInk.of(Crops.crossed(), Crops.BOX, true);
        assertEquals(0, ink.at(4, 29));
    }

    @Test
    void an_empty_box_has_no_ink() {
        CropInk ink = CropInk.of(Crops.empty(), Crops.BOX, false);
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                assertEquals(0, ink.at(x, y), x + ", " + y);
            }
        }
    }

    @Test
    void a_box_that_was_cut_out_beside_its_place_is_found() {
        CropInk ink = CropInk.of(Crops.empty(), new Printed(false, 6, 15, 28, 28), false);
        assertEquals(0, ink.at(14, 29));
        assertEquals(0, ink.at(43, 29));
    }

    @Test
    void thinning_makes_lines_thinner() {
        CropInk ink = CropInk.of(Crops.crossed(), Crops.BOX, true);
        assertTrue(ink.thinned(1).thickness() < ink.thickness());
    }
}
