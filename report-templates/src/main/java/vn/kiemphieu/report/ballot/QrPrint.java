package vn.kiemphieu.report.ballot;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.List;
import vn.kiemphieu.report.page.Bounds;
import vn.kiemphieu.report.page.PdfSheet;
import vn.kiemphieu.tally.election.PaperCode;

/** A page's code, drawn as squares. One version for all, so that every code has the same size. */
record QrPrint(PaperCode code, Bounds place) implements Print {
    private static final int VERSION = 4;
    private static final int BEST_MASK = -1;

    @Override
    public void on(PdfSheet sheet) {
        QrCode qr = QrCode.encodeSegments(
                List.of(QrSegment.makeAlphanumeric(code.text())),
                QrCode.Ecc.QUARTILE,
                VERSION,
                VERSION,
                BEST_MASK,
                true);
        boolean[][] rows = new boolean[qr.size][qr.size];
        for (int y = 0; y < qr.size; y++) {
            for (int x = 0; x < qr.size; x++) {
                rows[y][x] = qr.getModule(x, y);
            }
        }
        sheet.modules(rows, place);
    }
}
