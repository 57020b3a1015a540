package vn.kiemphieu.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.tally.election.Fingerprint;

class PageFilesTest {
    @TempDir
    Path folder;

    @Test
    void pages_come_in_the_order_given_and_in_a_folder_by_natural_name() throws IOException {
        save("scan-10.png", encoded("png"));
        save("scan-9.png", encoded("png"));
        save(".hidden", new byte[1]);
        Path alone = save("alone.jpg", encoded("jpg"));

        List<PageFile> pages = PageFiles.list(List.of(alone, folder));

        assertEquals(
                List.of("alone.jpg", "alone.jpg", "scan-9.png", "scan-10.png"),
                pages.stream().map(page -> page.file().getFileName().toString()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "tif"})
    void a_file_of_one_picture_is_named_by_the_hash_of_its_bytes(String format) throws IOException {
        byte[] bytes = encoded(format);
        assertEquals(
                Fingerprint.sha256Hex(bytes),
                receive(save("sheet." + format, bytes)).sha256());
    }

    @Test
    void grey_values_arrive_as_they_were_scanned() throws IOException {
        var sheet = assertInstanceOf(Received.Sheet.class, receive(save("sheet.tif", encoded("tif"))));
        assertEquals(128, sheet.image().picture().pixels()[0] & 0xFF);
    }

    @Test
    void a_tiff_of_several_pages_has_a_hash_for_each() throws IOException {
        Path file = save("batch.tif", tiff(image(Color.WHITE), image(Color.BLACK), image(Color.WHITE)));
        List<String> hashes = PageFiles.list(List.of(file)).stream()
                .map(PageFiles::receive)
                .map(Received::sha256)
                .toList();
        assertEquals(3, hashes.size());
        assertNotEquals(hashes.get(0), hashes.get(1));
        assertEquals(hashes.get(0), hashes.get(2), "the same pixels have the same hash");
    }

    @Test
    void a_file_of_several_pages_that_was_cut_off_is_not_read_in_part() throws IOException {
        byte[] whole = tiff(image(Color.WHITE), image(Color.BLACK), image(Color.WHITE));
        Path cut = save("cut.tif", Arrays.copyOf(whole, whole.length * 2 / 3));
        assertEquals(1, PageFiles.list(List.of(cut)).size());
        assertEquals(Trouble.PICTURE_BROKEN, trouble(cut));
        byte[] pdf = pdf(false, 3);
        assertEquals(Trouble.PICTURE_BROKEN, trouble(save("cut.pdf", Arrays.copyOf(pdf, pdf.length - 200))));
    }

    @Test
    void a_broken_picture_is_one_page_without_a_picture() throws IOException {
        byte[] whole = encoded("png");
        byte[] jpeg = encoded("jpg");
        assertEquals(Trouble.PICTURE_BROKEN, trouble(save("half.jpg", Arrays.copyOf(jpeg, jpeg.length * 9 / 10))));
        assertEquals(Trouble.PICTURE_BROKEN, trouble(save("cut.png", Arrays.copyOf(whole, whole.length - 20))));
        assertEquals(Trouble.PICTURE_BROKEN, trouble(save("empty.jpg", new byte[0])));
        assertEquals(
                Trouble.PICTURE_BROKEN,
                trouble(save("text.pdf", "%PDF-1.7 hello".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(
                Trouble.PICTURE_BROKEN, trouble(save("noise.tif", new byte[] {'I', 'I', 42, 0, 9, 9, 9, 9, 1, 2})));
        assertEquals(Trouble.PICTURE_BROKEN, trouble(save("notes.txt", "hello".getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void a_second_picture_behind_the_first_is_not_passed_over(String format) throws IOException {
        byte[] one = encoded(format);
        byte[] two = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, two, one.length, one.length);
        assertEquals(Trouble.PICTURE_BROKEN, trouble(save("two." + format, two)));
        assertInstanceOf(Received.Sheet.class, receive(save("trailer." + format, Arrays.copyOf(one, one.length + 8))));
    }

    @Test
    void an_animated_picture_is_no_scan() throws IOException {
        byte[] still = encoded("png");
        int behindHead = 33;
        byte[] control = {0, 0, 0, 8, 'a', 'c', 'T', 'L', 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] moving = Arrays.copyOf(still, still.length + control.length);
        System.arraycopy(control, 0, moving, behindHead, control.length);
        System.arraycopy(still, behindHead, moving, behindHead + control.length, still.length - behindHead);
        assertEquals(Trouble.PICTURE_BROKEN, trouble(save("moving.png", moving)));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_is_no_file_is_not_read_for_ever() {
        assertEquals(Trouble.PICTURE_BROKEN, trouble(Path.of("/dev/zero")));
    }

    @Test
    void folders_below_and_hidden_files_are_named_as_left_out() throws IOException {
        Path below = Files.createDirectory(folder.resolve("below.jpg"));
        Path hidden = save(".hidden.jpg", encoded("jpg"));
        save("scan.jpg", encoded("jpg"));
        assertEquals(List.of(hidden, below), PageFiles.leftOut(List.of(folder)));
    }

    @Test
    void a_file_that_is_not_there_is_one_page_too() {
        assertEquals(Trouble.FILE_GONE, trouble(folder.resolve("gone.png")));
    }

    @Test
    void pictures_too_small_or_too_large_are_not_decoded() throws IOException {
        var dot = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        assertEquals(Trouble.PICTURE_TOO_SMALL, trouble(save("dot.png", encoded(dot, "png"))));
        var huge = new BufferedImage(30_000, 30_000, BufferedImage.TYPE_BYTE_BINARY);
        assertEquals(Trouble.PICTURE_TOO_LARGE, trouble(save("huge.png", encoded(huge, "png"))));
    }

    @Test
    void a_locked_pdf_and_a_pdf_without_pages_say_so() throws IOException {
        assertEquals(Trouble.FILE_LOCKED, trouble(save("locked.pdf", pdf(true, 1))));
        assertEquals(Trouble.FILE_EMPTY, trouble(save("empty.pdf", pdf(false, 0))));
    }

    @Test
    void a_pdf_has_its_pages_in_order() throws IOException {
        Path file = save("batch.pdf", pdf(false, 3));
        assertEquals(
                List.of(1, 2, 3),
                PageFiles.list(List.of(file)).stream().map(PageFile::page).toList());
        assertInstanceOf(Received.Sheet.class, receive(file));
    }

    private Path save(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Received receive(Path file) {
        return PageFiles.receive(PageFiles.list(List.of(file)).get(0));
    }

    private static Trouble trouble(Path file) {
        return assertInstanceOf(Received.NoPicture.class, receive(file)).trouble();
    }

    private static BufferedImage image(Color color) {
        BufferedImage image = new BufferedImage(800, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, 800, 1000);
        pen.dispose();
        return image;
    }

    private static byte[] encoded(String format) throws IOException {
        BufferedImage image = image(Color.WHITE);
        image.getRaster().setSample(0, 0, 0, 128);
        return encoded(image, format);
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] tiff(BufferedImage... images) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage image : images) {
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(boolean locked, int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
