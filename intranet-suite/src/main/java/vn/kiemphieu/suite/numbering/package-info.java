/** Numbers of documents, without gaps. */
package vn.kiemphieu.suite.numbering;
