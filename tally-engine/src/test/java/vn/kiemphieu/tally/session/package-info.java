/** Sums, identities and who is elected; laws over random elections; the benchmark. */
package vn.kiemphieu.tally.session;
