package vn.kiemphieu.tally.session;

/** What came of asking to close a batch. */
public sealed interface BatchClosing permits MattersChanged, BatchClosing.CountsDiffer {

    /**
     * The sheets fed are not those counted by hand. The batch stays open: count the paper again and correct the slip, or
     * withdraw the batch.
     */
    record CountsDiffer(int byHand, int fed) implements BatchClosing {}
}
