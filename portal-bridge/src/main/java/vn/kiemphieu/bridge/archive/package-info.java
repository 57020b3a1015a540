/** Files that travel together: a ZIP archive that has one spelling, and the signature beside what is signed in it. */
package vn.kiemphieu.bridge.archive;
