/** Before the box is opened: self-check, signing in, congress, printing, proof, test, opening. */
package vn.kiemphieu.counter.kiosk.ready;
