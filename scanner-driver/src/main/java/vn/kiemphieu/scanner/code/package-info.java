/** The QR codes of a page: which paper it is. */
package vn.kiemphieu.scanner.code;
