/** From results that two people let out to what the portal shows of them. */
package vn.kiemphieu.suite.inner.release;
