package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.file.Path;

/**
 * How far a session has come.
 *
 * @param sheets fed, each once
 * @param steps made durable: entries and sheets
 */
record Standing(int sheets, int steps) {
    /**
     * Opens the session and looks at all of it.
     *
     * @throws IllegalStateException if a sheet is missing or doubled
     */
    static Standing in(Path hall) throws IOException {
        try (NumberedHall opened = WorkingHall.enter(hall)) {
            return opened.standing();
        }
    }

    /**
     * Everything that was acknowledged is there, and at most one step more: the one in hand.
     *
     * @return steps that are there though nobody was told
     * @throws IllegalStateException if it is not so
     */
    int unknown(Standing before, Said said) {
        int acknowledged = before.steps + said.steps();
        int last = said.lastSheet(before.sheets);
        int more = steps - acknowledged;
        if (more < 0 || more > 1 || sheets < last || sheets > last + more) {
            throw new IllegalStateException("acknowledged " + acknowledged + " steps and " + last
                    + " sheets, there are " + steps + " and " + sheets);
        }
        return more;
    }
}
