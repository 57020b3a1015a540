/**
 * From paper to what was seen on it. Front doors: {@link vn.kiemphieu.scanner.PageFiles}, the pages of picture files in
 * reading order, and {@link vn.kiemphieu.scanner.BallotReader}, ink per place. Has no word for valid.
 */
package vn.kiemphieu.scanner;
