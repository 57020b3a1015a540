/** Reaches into the bridge, to sign what its front door refuses to sign. */
package vn.kiemphieu.bridge.bundle;
