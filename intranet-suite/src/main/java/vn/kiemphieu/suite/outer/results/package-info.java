/** The results of elections as far as they were published, with what became of them. */
package vn.kiemphieu.suite.outer.results;
