/** Grey pictures as plain bytes: drawn on, packed away, turned and written to files. Knows nothing of votes. */
package vn.kiemphieu.testballots.picture;
