/** Where the page lies in the picture: found by its printed marks, proven by their places, laid flat for measuring. */
package vn.kiemphieu.scanner.page;
