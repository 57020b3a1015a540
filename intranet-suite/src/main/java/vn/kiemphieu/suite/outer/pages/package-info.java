/** The pages of the public portal. They show what was published and nothing else, to anybody, without cookies. */
package vn.kiemphieu.suite.outer.pages;
