package vn.kiemphieu.tally.session;

/** What two people concluded of one record. */
public record Conclusion(Ending ending, TwoPeople by) {}
