/** Ballots as voters mark them and scanners deliver them; the truth is counted here, never by the engine. */
package vn.kiemphieu.testballots;
