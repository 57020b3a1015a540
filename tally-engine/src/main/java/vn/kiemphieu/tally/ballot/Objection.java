package vn.kiemphieu.tally.ballot;

/** A rule that speaks against a valid ballot, with the ground to propose. */
record Objection(Reason rule, InvalidityGround ground) {}
