/** The chain of what was done. */
package vn.kiemphieu.suite.audit;
