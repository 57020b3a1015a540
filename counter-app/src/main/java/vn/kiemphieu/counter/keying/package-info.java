/**
 * Ballots typed from paper where there is no scanner, by two people who do not see each other's entries. Front doors: {@link
 * vn.kiemphieu.counter.keying.Keying} and {@link vn.kiemphieu.counter.keying.DoubleEntry}. No screen, no file, no clock.
 */
package vn.kiemphieu.counter.keying;
