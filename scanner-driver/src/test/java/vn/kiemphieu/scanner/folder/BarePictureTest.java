package vn.kiemphieu.scanner.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.scanner.PageFile;

class BarePictureTest {
    private static final PageFile FIRST = new PageFile("scan", Path.of(""), 1, "");
    /** As small as a scan can be. */
    private static final int WIDTH = 900;

    private static final int HEIGHT = 1280;
    private static final String DATE = "2026:11:27 08:15:30";

    @Test
    void a_jpeg_loses_its_dates_and_comments_and_keeps_its_pixels() throws IOException {
        byte[] plain = encoded("jpg");
        byte[] dated = with(plain, 2, segment(0xE1, "Exif\0\0" + DATE), segment(0xFE, "scan 17"));
        byte[] bare = BarePicture.of(FIRST, dated);
        assertArrayEquals(plain, bare);
        assertArrayEquals(pixels(dated), pixels(bare));
    }

    @Test
    void a_png_loses_its_dates_and_texts_and_keeps_its_pixels() throws IOException {
        byte[] plain = encoded("png");
        byte[] dated = with(plain, 33, chunk("tEXt", "Creation Time\0" + DATE), chunk("tIME", "1234567"));
        byte[] bare = BarePicture.of(FIRST, dated);
        assertArrayEquals(plain, bare);
    }

    @Test
    void a_tiff_becomes_a_png_of_the_same_pixels() throws IOException {
        byte[] tiff = encoded("tiff");
        byte[] bare = BarePicture.of(FIRST, tiff);
        assertEquals(FileKind.PNG, FileKind.of(bare));
        assertArrayEquals(pixels(encoded("png")), pixels(bare));
    }

    @Test
    void what_is_broken_is_left_as_it_is() throws IOException {
        byte[] cut = Arrays.copyOf(encoded("jpg"), 24);
        assertArrayEquals(cut, BarePicture.of(FIRST, cut));
        byte[] words = "no picture".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(words, BarePicture.of(FIRST, words));
    }

    @Test
    void padding_before_a_marker_hides_no_date() throws IOException {
        byte[] plain = encoded("jpg");
        byte[] dated = with(plain, 2, new byte[] {(byte) 0xFF, (byte) 0xFF}, segment(0xE1, "Exif\0\0" + DATE));
        assertArrayEquals(plain, BarePicture.of(FIRST, dated));
    }

    @Test
    void a_broken_page_of_several_is_not_taken_for_another_page() throws IOException {
        byte[] two = twoPages();
        PageFile second = new PageFile("scan", Path.of(""), 2, "");
        assertArrayEquals(pixels(encoded("png")), pixels(BarePicture.of(second, two)));
        byte[] broken = BarePicture.of(new PageFile("scan", Path.of(""), 3, ""), two);
        assertEquals(FileKind.OTHER, FileKind.of(broken));
    }

    private static byte[] twoPages() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(image(), null, null), null);
            writer.writeToSequence(new IIOImage(image(), null, null), null);
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    @Test
    void the_bare_picture_tells_no_date() throws IOException {
        byte[] dated = with(encoded("jpg"), 2, segment(0xE1, "Exif\0\0" + DATE));
        String text = new String(BarePicture.of(FIRST, dated), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("2026"));
    }

    private static byte[] encoded(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image(), format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage image() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.getRaster().setSample(x, y, 0, (x * y) % 256);
            }
        }
        return image;
    }

    private static byte[] pixels(byte[] picture) {
        return PictureFile.decode(picture).orElseThrow().pixels();
    }

    private static byte[] with(byte[] picture, int at, byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(picture, 0, at);
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        bytes.write(picture, at, picture.length - at);
        return bytes.toByteArray();
    }

    private static byte[] segment(int marker, String text) {
        byte[] words = text.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        segment.write(0xFF);
        segment.write(marker);
        segment.write((words.length + 2) >> 8);
        segment.write(words.length + 2);
        segment.writeBytes(words);
        return segment.toByteArray();
    }

    private static byte[] chunk(String name, String text) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        byte[] words = text.getBytes(StandardCharsets.ISO_8859_1);
        chunk.writeBytes(new byte[] {0, 0, 0, (byte) words.length});
        chunk.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        chunk.writeBytes(words);
        chunk.writeBytes(new byte[4]);
        return chunk.toByteArray();
    }
}
