/**
 * A PDF under construction whose bytes depend only on what is drawn. Front door:
 * {@link vn.kiemphieu.report.page.PdfPaper}. All measures are millimetres from the upper left corner, y down; only type
 * sizes are points. Knows nothing of ballots or minutes.
 */
package vn.kiemphieu.report.page;
