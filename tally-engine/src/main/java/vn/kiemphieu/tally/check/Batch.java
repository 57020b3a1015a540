package vn.kiemphieu.tally.check;

/**
 * A pile of ballots as it lies in its envelope.
 *
 * @param number on its slip, from 1
 * @param sheets counted by hand, at least one
 */
public record Batch(int number, int sheets) {
    public Batch {
        if (number < 1 || sheets < 1) {
            throw new IllegalArgumentException("a batch has a number and sheets, both from 1");
        }
    }
}
