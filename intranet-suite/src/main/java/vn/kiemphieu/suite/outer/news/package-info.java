/** The articles that readers see. */
package vn.kiemphieu.suite.outer.news;
