/**
 * Looks at a page once more, by other means than the rest of this room: placed by features of its print, measured by shares
 * of dark paper. Imports nothing of the first reading, so that one mistake cannot be made by both (ADR 0014).
 */
package vn.kiemphieu.scanner.second;
