/** Whose signatures on result packages count: keys of kiosks and of counting committees, from registration to revocation. */
package vn.kiemphieu.suite.inner.keys;
