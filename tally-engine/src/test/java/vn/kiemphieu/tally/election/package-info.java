/** Lists, names, papers and the denominator. */
package vn.kiemphieu.tally.election;
