package vn.kiemphieu.scanner.sane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanners;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.scanner.fuzz.RecordedPaper;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.election.Box;
import vn.kiemphieu.tally.election.Column;

/** A marked ballot that SANE's picture device serves reads as the same picture from a file does. */
class BallotThroughSanedTest {
    @Test
    void a_ballot_reads_the_same_through_a_scanner_and_from_a_file(@TempDir Path folder)
            throws IOException, InterruptedException {
        RecordedPaper paper = RecordedPaper.of("boxes");
        BufferedImage ballot = marked(paper);
        Path pgm = folder.resolve("ballot.pgm");
        Files.write(pgm, pgm(ballot));
        List<ScannedPage> pages = new ArrayList<>();
        try (Saned saned = Saned.start(Files.createDirectory(folder.resolve("config")))) {
            var scanner = Scanners.open(saned.find("pnm").with("filename", pgm.toString()));
            assertEquals(
                    new FeedEnd.TrayEmpty(1),
                    scanner.feed(FeedSettings.a4(BallotReader.BLANK_DPI, 1), pages::add),
                    "one sheet on the glass is one page, not page after page of it");
        }
        BallotReader reader = paper.reader();
        var fromFile = assertInstanceOf(SheetOutcome.Read.class, read(reader, png(ballot)));
        var fromScanner = assertInstanceOf(
                SheetOutcome.Read.class, read(reader, pages.get(0).picture()));
        assertEquals(fromFile.page(), fromScanner.page());
        assertEquals(fromFile.rows(), fromScanner.rows());
        assertEquals(fromFile.remarks(), fromScanner.remarks());
        fromFile.rows().forEach(row -> assertEquals(Ink.PRESENT, row.ink().get(Column.AGREE)));
    }

    private static SheetOutcome read(BallotReader reader, byte[] picture) {
        var sheet = assertInstanceOf(Received.Sheet.class, PageFiles.receive(picture, false));
        return reader.read(sheet.image().picture());
    }

    /** A cross in the first box of every row. */
    private static BufferedImage marked(RecordedPaper paper) {
        GreyPicture blank = paper.blank();
        BufferedImage image = new BufferedImage(blank.width(), blank.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, blank.width(), blank.height(), blank.pixels());
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.DARK_GRAY);
        double scale = BallotReader.BLANK_DPI / 2540.0;
        pen.setStroke(new BasicStroke((float) (60 * scale)));
        paper.page().rows().forEach(row -> {
            Box box = row.boxes().get(Column.AGREE);
            int left = (int) (box.x().hundredths() * scale) + 3;
            int top = (int) (box.y().hundredths() * scale) + 3;
            int right = (int) (box.right().hundredths() * scale) - 3;
            int bottom = (int) (box.bottom().hundredths() * scale) - 3;
            pen.drawLine(left, top, right, bottom);
            pen.drawLine(left, bottom, right, top);
        });
        pen.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] pgm(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "P5\n" + image.getWidth() + " " + image.getHeight() + "\n255\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write((byte[]) image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null));
        return out.toByteArray();
    }
}
