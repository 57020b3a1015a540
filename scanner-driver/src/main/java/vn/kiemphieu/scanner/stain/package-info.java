/** What use leaves on paper, told from pen by the whole page and taken off before a doubtful page is measured again. */
package vn.kiemphieu.scanner.stain;
