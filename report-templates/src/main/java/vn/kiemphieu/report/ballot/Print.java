package vn.kiemphieu.report.ballot;

import vn.kiemphieu.report.page.PdfSheet;

/** Something that will be printed and already knows where. */
interface Print {
    void on(PdfSheet sheet);
}
