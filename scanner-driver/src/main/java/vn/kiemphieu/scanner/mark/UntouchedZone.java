package vn.kiemphieu.scanner.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kiemphieu.scanner.mark.Grid.Area;
import vn.kiemphieu.scanner.page.Frame;

/**
 * A place for marks of which a quick look may prove that no pen touched it: every second pixel of every second line where
 * nothing was printed is as light as paper. Whatever is not proven so is measured.
 */
final class UntouchedZone {
    private static final int STEP = 2;
    private static final int WORD = 64;

    private final Area zone;
    /** Free runs as line, from, to. */
    private final int[] runs;

    UntouchedZone(PrintMask mask, Area zone) {
        this.zone = zone;
        List<int[]> free = new ArrayList<>();
        for (int y = zone.top(); y < zone.bottom(); y += STEP) {
            int from = -1;
            for (int x = zone.left(); x <= zone.right(); x++) {
                boolean open = x < zone.right() && !mask.near(x, y);
                if (open && from < 0) {
                    from = x;
                } else if (!open && from >= 0) {
                    free.add(new int[] {y, from, x});
                    from = -1;
                }
            }
        }
        this.runs = free.stream().flatMapToInt(Arrays::stream).toArray();
    }

    /**
     * Whether no pen touched it.
     *
     * @param columns of pixels, counted by twos, that may be dark: specks of dirt
     */
    boolean proven(Frame frame, RowShift shift, int dulled, int columns) {
        if (!frame.shows(PageView.piece(zone.grown(1, 1)))) {
            return false;
        }
        int limit = frame.greyAt(Limits.FAINT + dulled);
        long[] dark = new long[zone.width() / STEP / WORD + 1];
        for (int i = 0; i < runs.length; i += 3) {
            look(frame, shift, i, limit, dark);
        }
        int count = 0;
        for (long word : dark) {
            count += Long.bitCount(word);
        }
        return count <= columns;
    }

    private void look(Frame frame, RowShift shift, int run, int limit, long[] dark) {
        int from = runs[run + 1];
        if (frame.light(runs[run] + shift.dy(), from + shift.dx(), runs[run + 2] + shift.dx(), limit)) {
            return;
        }
        byte[] pixels = frame.pixels();
        int width = frame.width();
        int px = frame.x16(from + shift.dx(), runs[run] + shift.dy());
        int py = frame.y16(from + shift.dx(), runs[run] + shift.dy());
        int stepX = STEP * frame.rightX();
        int stepY = STEP * frame.rightY();
        for (int x = from; x < runs[run + 2]; x += STEP) {
            if ((pixels[(py >> 16) * width + (px >> 16)] & 0xFF) < limit) {
                int column = (x - zone.left()) / STEP;
                dark[column / WORD] |= 1L << (column % WORD);
            }
            px += stepX;
            py += stepY;
        }
    }
}
