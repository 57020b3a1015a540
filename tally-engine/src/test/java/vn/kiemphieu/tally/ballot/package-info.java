/** What one ballot means, row by row of the decision tables. */
package vn.kiemphieu.tally.ballot;
