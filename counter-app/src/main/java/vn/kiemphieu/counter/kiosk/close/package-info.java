/** From the last ballot to the seal: account, result, minutes, export, and the round after. */
package vn.kiemphieu.counter.kiosk.close;
