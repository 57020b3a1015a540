/** The kiosk put to the proof: whole days lived by a program, in a window or without, every screen looked at. */
package vn.kiemphieu.counter.bench.kiosk;
