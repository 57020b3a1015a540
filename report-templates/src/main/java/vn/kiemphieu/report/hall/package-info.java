/** The result of one election as slides for the hall. Front door: {@link vn.kiemphieu.report.hall.HallSlides}. */
package vn.kiemphieu.report.hall;
