/** How publications come in: from a folder, each whole or not at all, and nothing else. */
package vn.kiemphieu.suite.outer.arrival;
