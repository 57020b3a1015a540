/** Pages in a real window: JavaFX, and nothing that knows of ballots. */
package vn.kiemphieu.counter.kiosk.window;
