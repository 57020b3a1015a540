/** What scanners and cameras share: a picture from a device becomes the bytes of a file. */
package vn.kiemphieu.scanner.feed;
