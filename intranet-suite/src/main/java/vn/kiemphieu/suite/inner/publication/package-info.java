/** What the offices let out: signed, numbered, and laid where it is carried to the portal from. */
package vn.kiemphieu.suite.inner.publication;
