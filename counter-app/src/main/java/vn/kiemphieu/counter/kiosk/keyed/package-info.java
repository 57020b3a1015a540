/**
 * A batch that two people type from paper, where there is no scanner. Front door: {@link
 * vn.kiemphieu.counter.kiosk.keyed.Keyed}.
 */
package vn.kiemphieu.counter.kiosk.keyed;
