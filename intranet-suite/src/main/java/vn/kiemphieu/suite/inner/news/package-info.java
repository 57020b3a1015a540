/** The editorial desk: from a draft to the portal, through the hands of two people. */
package vn.kiemphieu.suite.inner.news;
