package vn.kiemphieu.counter.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The paper of one batch as it lies in its envelope, in the order in which it was fed.
 *
 * @param batch on its slip
 * @param sheets that went through the scanner, as many as two people counted
 * @param sides of each sheet that the scanner saw
 * @param joined the batch whose records its own became part of; its paper stays in an envelope of its own
 */
record Pile(int batch, int sheets, int sides, Optional<Integer> joined) {

    /** Where the sides of a sheet stand in the batch, counted in pictures from 1. */
    List<Integer> places(int sheet) {
        if (sheet < 1 || sheet > sheets) {
            throw new IllegalArgumentException("batch " + batch + " has no sheet " + sheet);
        }
        int first = (sheet - 1) * sides + 1;
        return IntStream.range(first, first + sides).boxed().toList();
    }
}
