package vn.kiemphieu.scanner.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.kiemphieu.scanner.mark.Grid.Area;

class BlobsTest {
    @Test
    void specks_do_not_count_as_ink_but_are_measured() {
        assertEquals(new Blobs(2, 0, new Area(0, 0, 0, 0)), blobs(2, "#...", "#..#"));
    }

    @Test
    void touching_corners_join_pieces() {
        assertEquals(new Blobs(3, 3, new Area(0, 0, 3, 3)), blobs(1, "#...", ".#..", "..#."));
    }

    @Test
    void the_right_edge_does_not_touch_the_left_one() {
        assertEquals(new Blobs(1, 0, new Area(0, 0, 0, 0)), blobs(1, "...#", "....", "#..."));
        assertEquals(new Blobs(1, 0, new Area(0, 0, 0, 0)), blobs(1, "...#", "#..."));
    }

    @Test
    void bounds_hold_all_pieces_that_count() {
        assertEquals(new Blobs(2, 4, new Area(0, 0, 5, 2)), blobs(1, "##...", "...##"));
    }

    private static Blobs blobs(int speck, String... rows) {
        String all = String.join("", rows);
        boolean[] ink = new boolean[all.length()];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = all.charAt(i) == '#';
        }
        return Blobs.of(ink, rows[0].length(), speck);
    }
}
