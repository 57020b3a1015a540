/**
 * Paper from a printer, through the commands of CUPS (docs/adr/0017). Front door: {@link
 * vn.kiemphieu.counter.printing.Printers}. Whatever keeps paper from coming out is said in words with what to do, and no
 * printer can make the kiosk wait for ever.
 */
package vn.kiemphieu.counter.printing;
