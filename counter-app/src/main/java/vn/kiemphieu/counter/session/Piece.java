package vn.kiemphieu.counter.session;

import java.util.Optional;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.tally.election.ElectionId;

/**
 * What some pages of one batch come to by themselves.
 *
 * @param election whose ballot it is; empty where it is none
 */
record Piece(Optional<ElectionId> election, Counted counted) {}
