/** From what editors type to what browsers show, and to the words that searches find. */
package vn.kiemphieu.suite.markup;
