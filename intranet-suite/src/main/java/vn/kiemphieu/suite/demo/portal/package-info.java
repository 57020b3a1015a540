/** A made-up portal: articles, results and a board of a province that does not exist. Only the demo loads it. */
package vn.kiemphieu.suite.demo.portal;
