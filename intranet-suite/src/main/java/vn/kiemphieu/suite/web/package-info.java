/** What every page stands on: requests, forms, sessions of a browser, headers. */
package vn.kiemphieu.suite.web;
