/** The day at the kiosk: one thing after the other, who answers for it, and where everything lies. */
package vn.kiemphieu.counter.kiosk.day;
