/** The database of one zone. */
package vn.kiemphieu.suite.store;
