/**
 * A congress is put together by hand: heading, those convened, elections, names. Front door: {@link
 * vn.kiemphieu.counter.kiosk.drafting.Drafting}.
 */
package vn.kiemphieu.counter.kiosk.drafting;
