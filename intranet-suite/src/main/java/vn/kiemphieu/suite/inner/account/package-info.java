/** The screens of accounts: signing in, one's own account, and those of others. */
package vn.kiemphieu.suite.inner.account;
