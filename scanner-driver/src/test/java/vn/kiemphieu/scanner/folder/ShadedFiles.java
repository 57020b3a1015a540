package vn.kiemphieu.scanner.folder;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.ScannedPage;

/** Files of pages that are full of one grey, by which each can be told. */
final class ShadedFiles {
    private ShadedFiles() {}

    /** The grey that a page is full of. */
    static int shade(ScannedPage page) {
        var sheet = assertInstanceOf(Received.Sheet.class, PageFiles.receive(page.picture(), false));
        return sheet.image().picture().pixels()[0] & 0xFF;
    }

    static byte[] png(int shade) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(shade), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] tiff(int... shades) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int shade : shades) {
                writer.writeToSequence(new IIOImage(image(shade), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** White pages. */
    static byte[] pdf(int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(int shade) {
        BufferedImage image = new BufferedImage(420, 594, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((DataBufferByte) image.getRaster().getDataBuffer()).getData(), (byte) shade);
        return image;
    }
}
