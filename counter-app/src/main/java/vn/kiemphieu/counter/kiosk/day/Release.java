package vn.kiemphieu.counter.kiosk.day;

import java.util.Optional;

/** What the hall may see of the results of a session: nothing, until two people have said so; and nothing after a restart. */
public final class Release {
    private Optional<Integer> page = Optional.empty();
    private boolean released;

    /** Two people let the hall see results, beginning with this page of them, from 0. */
    public void show(int first) {
        page = Optional.of(first);
        released = true;
    }

    /** Goes to another page, if the hall sees one. */
    public void turn(int to) {
        page = page.map(before -> to);
    }

    /** The hall sees no result any more, until two people say so again. */
    public void takeDown() {
        page = Optional.empty();
    }

    /** Which page of the results the hall sees; empty where it sees none. */
    public Optional<Integer> page() {
        return page;
    }

    /** Whether the hall has seen results, now or before. */
    public boolean isReleased() {
        return released;
    }
}
