package vn.kiemphieu.counter.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.ScannerException;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;

class SheetReaderTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_gone_is_a_bad_page() {
        assertEquals(
                new Unreadable(Trouble.FILE_GONE),
                new SheetReader(null).apply(page("1.png")).outcome());
    }

    @Test
    void a_folder_that_is_gone_ends_the_count() {
        assertThrows(ScannerException.class, () -> new SheetReader(null).apply(page("lost/1.png")));
    }

    private PageFile page(String name) {
        return new PageFile(name, folder.resolve(name), 1, "scans");
    }
}
