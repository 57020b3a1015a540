/** Which congresses are done and which are waited for. */
package vn.kiemphieu.suite.outer.board;
