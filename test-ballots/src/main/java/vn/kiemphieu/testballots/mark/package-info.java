/** What pens leave on paper: kinds of mark, kinds of pen, and the movement of a hand. Knows nothing of rules or votes. */
package vn.kiemphieu.testballots.mark;
