/** All of a zone in one file, out of one database and into another. */
package vn.kiemphieu.suite.backup;
