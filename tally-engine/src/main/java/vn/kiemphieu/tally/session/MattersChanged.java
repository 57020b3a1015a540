package vn.kiemphieu.tally.session;

import java.util.Set;

/**
 * A batch was counted or withdrawn, and with it changed what there is to conclude on.
 *
 * @param session as it is now
 * @param dropped records that stay but lost their conclusion, because people had decided on something else
 */
public record MattersChanged(Open session, Set<RecordId> dropped) implements BatchClosing {
    public MattersChanged {
        dropped = Set.copyOf(dropped);
    }
}
