package vn.kiemphieu.counter.bench.peers;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.file.Path;
import vn.kiemphieu.counter.bench.peers.AmcLayout.Place;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.picture.Grey;

/**
 * AMC's own pages, one a copy.
 *
 * @param pdf as AMC made it; drawn at 200 dots per inch
 */
record AmcPrint(Path pdf, AmcLayout boxes, Page layout) implements EqualSheet.Print {
    @Override
    public Canvas page(int sheet) {
        Received received = PageFiles.receive(new PageFile(pdf.toString(), pdf, sheet, pdf.toString()));
        if (received instanceof Received.Sheet page) {
            return Canvas.grey(Grey.of(image(page.image().picture())));
        }
        throw new IllegalStateException("page " + sheet + " of " + pdf + " cannot be drawn");
    }

    private static BufferedImage image(GreyPicture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(picture.pixels(), 0, pixels, 0, pixels.length);
        return image;
    }

    @Override
    public Area box(int sheet, int question, Column column) {
        return boxes.box(new Place(sheet, question, Lettered.number(column)));
    }
}
