package vn.kiemphieu.testballots.demo;

import vn.kiemphieu.testballots.DrawnSheet;
import vn.kiemphieu.testballots.PlannedSheet;

/**
 * One picture of the demonstration, before it is drawn.
 *
 * @param name of the file, in reading order; a duplicate has a name of its own and the bytes of the first
 * @param kind what it is
 * @param waits whether it is certain to wait for the committee
 * @param conclusion what the committee concludes if it is asked; for a ballot of several pages, of the whole ballot
 */
public record DemoSheet(String name, Kind kind, PlannedSheet plan, boolean waits, Conclusion conclusion) {
    /** Kinds of sheet in a stack. */
    public enum Kind {
        BALLOT,
        /** A ballot of another election that lay in this box. */
        FOREIGN,
        /** A picture that was delivered twice. */
        DUPLICATE,
        /** Empty paper that slipped into the feeder. */
        BLANK
    }

    public DrawnSheet draw() {
        return plan.draw();
    }
}
