package vn.kiemphieu.tally.session;

/**
 * What two people counted by hand before a batch is fed.
 *
 * @param number of the batch within its session, from 1
 * @param sheets of paper, at least one
 */
public record BatchSlip(int number, int sheets, TwoPeople by) {
    public BatchSlip {
        if (number < 1 || sheets < 1) {
            throw new IllegalArgumentException("batches are numbered from 1 and have a sheet, not number " + number
                    + " with " + sheets + " sheets");
        }
    }
}
