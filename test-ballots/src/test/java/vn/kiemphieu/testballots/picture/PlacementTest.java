package vn.kiemphieu.testballots.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlacementTest {
    @Test
    void the_way_back_from_the_window_ends_where_it_began() {
        Placement placement = new Placement(0.9, 0.2, 30, -0.2, 1.02, 70)
                .with(new Slip(15, 0.0023, 1))
                .from(40, -10)
                .mirrored(1654);
        for (int y = 0; y < 2000; y += 130) {
            double[] there = placement.inPicture(300, y);
            double[] back = placement.inWindow(there[0], there[1]);
            assertEquals(300, back[0], 0.01);
            assertEquals(y, back[1], 0.01);
        }
    }
}
