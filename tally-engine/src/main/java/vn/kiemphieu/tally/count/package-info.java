/**
 * From settled ballots to who is elected. Front doors: {@link vn.kiemphieu.tally.count.Tally}, {@link
 * vn.kiemphieu.tally.count.BallotAccount} and {@link vn.kiemphieu.tally.count.Result}. Sums only; order never matters.
 */
package vn.kiemphieu.tally.count;
