/** What the hall sees on a screen of its own: sheets while they are counted, results once two people release them. */
package vn.kiemphieu.counter.kiosk.hall;
