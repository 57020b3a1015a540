package vn.kiemphieu.counter.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.ScannerException;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.election.Fingerprint;

class SheetReaderTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_gone_is_a_bad_page() {
        assertEquals(
                new Unreadable(Trouble.FILE_GONE),
                new SheetReader(null, false).apply(page("1.png")).outcome());
    }

    @Test
    void a_folder_that_is_gone_ends_the_count() {
        assertThrows(ScannerException.class, () -> new SheetReader(null, false).apply(page("lost/1.png")));
    }

    @Test
    void a_reader_that_breaks_down_makes_a_bad_page() throws IOException {
        BufferedImage image = new BufferedImage(1000, 1400, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(image, "png", folder.resolve("1.png").toFile());
        BallotReader breaksDown = null;
        ReadPage read = new SheetReader(breaksDown, true).apply(page("1.png"));
        assertEquals(new Unreadable(Trouble.PICTURE_BROKEN), read.outcome());
        assertEquals(Fingerprint.sha256Hex(Files.readAllBytes(folder.resolve("1.png"))), read.sha256());
    }

    private PageFile page(String name) {
        return new PageFile(name, folder.resolve(name), 1, "scans");
    }
}
