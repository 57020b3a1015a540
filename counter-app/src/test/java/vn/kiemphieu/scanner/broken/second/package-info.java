/** A second look that breaks a rule of {@link vn.kiemphieu.counter.RoomsTest} on purpose. */
package vn.kiemphieu.scanner.broken.second;
