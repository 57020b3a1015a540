package vn.kiemphieu.scanner.mark;

import java.util.BitSet;
import java.util.List;
import vn.kiemphieu.scanner.mark.Grid.Area;

/** Dark cells between the places for marks: dust, the tail of a mark that runs out of its place, or a question. */
final class Crumbs {
    /** Cells longer than this together are no dust. */
    private static final int DUST = 3;
    /** More specks than this may be writing, of which a printed line hides all but crumbs. */
    private static final int MOST_SPECKS = 1;
    /** A tail begins in a place for marks, is at most so long and so high, in cells. */
    private static final int TAIL_LENGTH = 16;

    private static final int TAIL_HEIGHT = 5;

    private final BitSet dark;
    private final int across;
    private final boolean[] inPlace;

    private int left;
    private int top;
    private int right;
    private int bottom;
    private boolean begunInPlace;
    private boolean outside;

    /**
     * Looks at the cells of a page.
     *
     * @param dark the dark ones of them, row by row; used up by looking
     * @param inPlace cells in a place for marks
     */
    Crumbs(BitSet dark, int across, boolean[] inPlace) {
        this.dark = dark;
        this.across = across;
        this.inPlace = inPlace;
    }

    /**
     * Whether there is nothing else.
     *
     * @param marked the places in which marks were seen, in cells
     */
    boolean harmless(List<Area> marked) {
        int[] stack = new int[dark.cardinality()];
        int specks = 0;
        for (int i = dark.nextSetBit(0); i >= 0; i = dark.nextSetBit(i + 1)) {
            gather(i, stack);
            if (outside && !tail(marked) && (!dust() || ++specks > MOST_SPECKS)) {
                return false;
            }
        }
        return true;
    }

    private boolean dust() {
        return Math.max(right - left, bottom - top) < DUST;
    }

    private boolean tail(List<Area> marked) {
        Area around = new Area(left - 1, top - 1, right + 1, bottom + 1);
        return begunInPlace
                && right - left < TAIL_LENGTH
                && bottom - top < TAIL_HEIGHT
                && marked.stream().anyMatch(around::touches);
    }

    private void gather(int start, int[] stack) {
        left = start % across;
        right = left;
        top = start / across;
        bottom = top;
        begunInPlace = false;
        outside = false;
        int size = 0;
        stack[size++] = start;
        dark.clear(start);
        while (size > 0) {
            int at = stack[--size];
            left = Math.min(left, at % across);
            right = Math.max(right, at % across);
            top = Math.min(top, at / across);
            bottom = Math.max(bottom, at / across);
            begunInPlace |= inPlace[at];
            outside |= !inPlace[at];
            for (int next : new int[] {
                at - 1,
                at + 1,
                at - across,
                at + across,
                at - across - 1,
                at - across + 1,
                at + across - 1,
                at + across + 1
            }) {
                if (next >= 0 && dark.get(next)) {
                    dark.clear(next);
                    stack[size++] = next;
                }
            }
        }
    }
}
