package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.ScannerException;

class LatePagesTest {
    @TempDir
    private Path folder;

    private List<PageFile> before;

    @BeforeEach
    void two_scans_are_listed() throws IOException {
        Files.write(folder.resolve("1.jpg"), new byte[1]);
        Files.write(folder.resolve("2.jpg"), new byte[1]);
        before = PageFiles.list(List.of(folder));
    }

    @Test
    void a_scan_that_comes_while_others_are_read_is_not_left_out_of_the_count() throws IOException {
        Files.write(folder.resolve("3.jpg"), new byte[1]);
        ScannerException late =
                assertThrows(ScannerException.class, () -> LatePages.refuse(PageFiles.list(List.of(folder)), before));
        assertTrue(late.getMessage().contains("3.jpg"), late.getMessage());
    }

    @Test
    void a_scan_that_is_gone_has_its_own_line() throws IOException {
        Files.delete(folder.resolve("2.jpg"));
        assertDoesNotThrow(() -> LatePages.refuse(PageFiles.list(List.of(folder)), before));
    }
}
