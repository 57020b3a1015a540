/** The ballot paper: what is printed on it and where. */
package vn.kiemphieu.report.ballot;
