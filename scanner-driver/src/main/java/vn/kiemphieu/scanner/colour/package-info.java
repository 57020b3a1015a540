/** What only the colours of a page show: the hue of each mark, the red stamp. */
package vn.kiemphieu.scanner.colour;
