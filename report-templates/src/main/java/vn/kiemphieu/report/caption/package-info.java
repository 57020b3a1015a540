/** Words beside a picture, set in the typeface of all paper. Front door: {@link vn.kiemphieu.report.caption.Caption}. */
package vn.kiemphieu.report.caption;
