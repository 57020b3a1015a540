package vn.kiemphieu.suite.inner.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureReadingTest {
    /** Left half red, right half blue. */
    private static byte[] picture(String type, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, type, bytes);
        return bytes.toByteArray();
    }

    /** What a camera adds: how it was held, and where. */
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.write(new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        });
        exif.write("GPS 18.34N 105.90E".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(jpeg, 0, 2);
        int length = exif.size() + 2;
        all.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        all.write(exif.toByteArray());
        all.write(jpeg, 2, jpeg.length - 2);
        return all.toByteArray();
    }

    private static Redrawn read(byte[] file) {
        return assertInstanceOf(PictureReading.Read.class, PictureReading.of(file))
                .picture();
    }

    @Test
    void nothing_that_a_camera_wrote_survives() throws IOException {
        Redrawn picture = read(withExif(picture("jpg", 40, 20), 1));
        String bytes = new String(picture.bytes(), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("GPS") || bytes.contains("Exif"));
        assertEquals(40, picture.width());
    }

    @Test
    void a_picture_taken_sideways_stands_upright() throws IOException {
        Redrawn turned = read(withExif(picture("jpg", 40, 20), 6));
        assertEquals(20, turned.width());
        assertEquals(40, turned.height());
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(turned.bytes()));
        assertTrue(new Color(seen.getRGB(10, 5)).getRed() > 200);
        assertTrue(new Color(seen.getRGB(10, 35)).getBlue() > 200);
        Redrawn over = read(withExif(picture("jpg", 40, 20), 3));
        assertTrue(
                new Color(ImageIO.read(new ByteArrayInputStream(over.bytes())).getRGB(5, 10)).getBlue() > 200);
    }

    @Test
    void a_large_picture_is_made_smaller() throws IOException {
        Redrawn picture = read(picture("png", 3200, 100));
        assertEquals(1600, picture.width());
        assertEquals(50, picture.height());
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_is_called() throws IOException {
        for (byte[] file : new byte[][] {
            {},
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
            "GIF89a".getBytes(StandardCharsets.US_ASCII),
            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
            Arrays.copyOf(picture("png", 50, 50), 60),
            huge()
        }) {
            PictureReading.No no = assertInstanceOf(PictureReading.No.class, PictureReading.of(file));
            assertFalse(no.why().isBlank());
        }
    }

    /** A few bytes that claim to be 30,000 × 30,000. */
    private static byte[] huge() throws IOException {
        byte[] file = picture("png", 50, 50);
        for (int at : new int[] {18, 22}) {
            file[at] = 0x75;
            file[at + 1] = 0x30;
        }
        return file;
    }

    @Test
    void damaged_files_are_refused_or_read_and_never_break_the_program() throws IOException {
        Random random = new Random(12);
        for (byte[] genuine : new byte[][] {withExif(picture("jpg", 60, 40), 8), picture("png", 60, 40)}) {
            for (int i = 0; i < 300; i++) {
                byte[] changed = genuine.clone();
                for (int j = 0; j < 4; j++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                PictureReading.of(changed);
            }
        }
    }
}
