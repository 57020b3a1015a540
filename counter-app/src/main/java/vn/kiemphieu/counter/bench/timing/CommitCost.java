package vn.kiemphieu.counter.bench.timing;

/**
 * What it costs to make one sheet durable, nanoseconds by the clock on the wall: medians over sheets that were written in turn
 * with the bare files, on the same disk.
 *
 * @param sheets measured
 * @param sync 512 bytes added to a file and synced
 * @param pictureSync as many bytes as the picture's added to a file and synced
 * @param accept the journal's step: picture and row
 * @param encrypt making the picture ready for it, which takes no place in the queue
 */
public record CommitCost(int sheets, long sync, long pictureSync, long accept, long encrypt) {
    /** Thousandths. */
    public long acceptOverSync() {
        return 1000 * accept / Math.max(1, sync);
    }

    /** Thousandths. */
    public long acceptOverPictureSync() {
        return 1000 * accept / Math.max(1, pictureSync);
    }
}
