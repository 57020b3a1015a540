/** Who works with the suite, and how the suite knows them. */
package vn.kiemphieu.suite.account;
