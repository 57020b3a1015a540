/** What readers of the portal wrote, and what the editors decide about it. */
package vn.kiemphieu.suite.inner.readers;
