/** Breaks the rules of {@link vn.kiemphieu.counter.RoomsTest} on purpose. */
package vn.kiemphieu.counter.broken.printing;
