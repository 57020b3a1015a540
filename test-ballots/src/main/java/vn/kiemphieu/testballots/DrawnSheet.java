package vn.kiemphieu.testballots;

import java.util.Set;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.testballots.mark.MarkKind;
import vn.kiemphieu.testballots.picture.Format;
import vn.kiemphieu.testballots.wear.Wear;

/** One picture as a scanner delivers it, with its known answer. */
public final class DrawnSheet {
    private final PlannedSheet plan;
    private final byte[] bytes;

    DrawnSheet(PlannedSheet plan, byte[] bytes) {
        this.plan = plan;
        this.bytes = bytes;
    }

    /** Of the file: unique in the deck and in reading order. */
    public String name() {
        return plan.name();
    }

    /** The file; not a copy, since a deck has thousands of them. */
    public byte[] bytes() {
        return bytes;
    }

    public String sha256() {
        return Fingerprint.sha256Hex(bytes);
    }

    public Format format() {
        return plan.wear().format();
    }

    public Truth truth() {
        return plan.truth();
    }

    /** Every kind of mark on this page. */
    public Set<MarkKind> marks() {
        return plan.marks();
    }

    public Wear wear() {
        return plan.wear();
    }
}
