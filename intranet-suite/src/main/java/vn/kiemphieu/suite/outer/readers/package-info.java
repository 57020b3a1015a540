/** What readers write, and how often pages are read: without accounts, without cookies, without anything kept of who it was. */
package vn.kiemphieu.suite.outer.readers;
