/** The kiosk: wires the day, its screens, its window and its devices together. */
package vn.kiemphieu.counter.kiosk;
