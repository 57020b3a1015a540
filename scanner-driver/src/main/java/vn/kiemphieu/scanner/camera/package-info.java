/** Document cameras: when a page lies still under one, and its picture. */
package vn.kiemphieu.scanner.camera;
