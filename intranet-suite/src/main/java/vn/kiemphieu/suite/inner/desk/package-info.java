/** The pages of the editorial desk. */
package vn.kiemphieu.suite.inner.desk;
