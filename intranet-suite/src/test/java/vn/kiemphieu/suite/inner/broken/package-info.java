/** A class that breaks a rule of the rooms on purpose. */
package vn.kiemphieu.suite.inner.broken;
