/** Decks that each put one promise to the proof. What must come out is known of every sheet, and said by its deck. */
package vn.kiemphieu.testballots.proof;
