/** The next round of an election, from the result of the last. Front door: {@link vn.kiemphieu.counter.round.NextRound}. */
package vn.kiemphieu.counter.round;
