package vn.kiemphieu.counter.kiosk.day;

import vn.kiemphieu.tally.election.Election;

/** What an election is called on screens: whom it elects, and from the second round on which round it is. */
public final class ElectionTitle {
    private ElectionTitle() {}

    public static String of(Election election) {
        return election.title().body() + (election.round() > 1 ? " (lần " + election.round() + ")" : "");
    }
}
