/** Stands in for a step of the first reading. */
package vn.kiemphieu.scanner.broken.page;
