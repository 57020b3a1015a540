/** The first page of the office. */
package vn.kiemphieu.suite.inner.home;
