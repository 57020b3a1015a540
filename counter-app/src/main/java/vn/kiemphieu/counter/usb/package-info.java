/**
 * USB sticks: what leaves the kiosk on one, and what comes in from one (docs/adr/0017). Front doors: {@link
 * vn.kiemphieu.counter.usb.Sticks}, {@link vn.kiemphieu.counter.usb.Export}, {@link vn.kiemphieu.counter.usb.StickFiles} and
 * {@link vn.kiemphieu.counter.usb.SafeRemoval}. Nothing is called written that was not read back.
 */
package vn.kiemphieu.counter.usb;
