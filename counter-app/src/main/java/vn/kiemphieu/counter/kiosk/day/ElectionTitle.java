package vn.kiemphieu.counter.kiosk.day;

import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;

/** What an election is called on screens: whom it elects, and from the second round on which round it is. */
public final class ElectionTitle {
    private ElectionTitle() {}

    public static String of(Election election) {
        return election.title().body() + (election.round() > 1 ? " (lần " + election.round() + ")" : "");
    }

    /** Of the election under an id; the id itself where the congress has none such. */
    public static String of(Congress congress, String id) {
        return congress.election(new ElectionId(id)).map(ElectionTitle::of).orElse(id);
    }
}
