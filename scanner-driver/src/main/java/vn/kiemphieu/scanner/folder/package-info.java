/** Picture files on a disk: which pages they hold, in which order, and their pixels. Never throws for what is in a file. */
package vn.kiemphieu.scanner.folder;
