/** What the machine leaves to people: the sheet large, the row in question, and two of the committee. */
package vn.kiemphieu.counter.kiosk.decide;
