/** Beside the main path of the day: what people may turn to from any screen, and go back from. */
package vn.kiemphieu.counter.kiosk.aside;
