/** The screen of the chain of what was done. */
package vn.kiemphieu.suite.inner.audit;
