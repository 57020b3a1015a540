/** The tables of the sample sizes, laws by brute force, and the draw done again by hand. */
package vn.kiemphieu.tally.check;
