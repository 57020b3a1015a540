/** Looking at the organisation of any day. */
package vn.kiemphieu.suite.inner.organisation;
