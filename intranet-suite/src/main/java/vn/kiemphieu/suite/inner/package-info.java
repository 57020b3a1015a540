/** The offices' network: what its rooms say to whoever asks something of them. */
package vn.kiemphieu.suite.inner;
