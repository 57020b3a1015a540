package vn.kiemphieu.scanner.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.scanner.Trouble;

/** What the kept inputs are kept for: some must be read, some must be refused. */
class KeptInputsTest {
    private static final String PICTURES = "PictureFuzzTestInputs/any_picture_has_an_outcome/";
    private static final String PDFS = "PdfFuzzTestInputs/any_pdf_has_an_outcome/";
    private static final long MOST_BYTES = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                PICTURES + "boxes-progressive.jpg",
                PICTURES + "boxes-deflate.tif",
                PICTURES + "boxes.png",
                PDFS + "boxes-as-printed.pdf",
                PDFS + "boxes-g4.pdf",
            })
    void drawn_ballots_are_read_so_that_mutants_of_them_come_far(String name) {
        BallotReader reader = RecordedPaper.of("boxes").reader();
        var sheet = assertInstanceOf(Received.Sheet.class, received(name));
        assertInstanceOf(SheetOutcome.Read.class, reader.read(sheet.image().picture()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PICTURES + "many-scans.jpg",
                PDFS + "two-thousand-million-pages.pdf",
                PDFS + "more-pages-than-counted.pdf",
                PDFS + "pages-in-a-circle.pdf",
                PDFS + "forms-in-forms.pdf",
                PDFS + "content-bomb.pdf",
                PDFS + "image-bomb.pdf",
            })
    void what_would_take_for_ever_or_lose_a_page_is_broken(String name) {
        var nothing = assertInstanceOf(Received.NoPicture.class, received(name));
        assertEquals(Trouble.PICTURE_BROKEN, nothing.trouble());
    }

    @Test
    void the_kept_inputs_stay_small() throws IOException {
        try (Stream<Path> files = Files.walk(resource("boxes.txt").getParent())) {
            long bytes = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .mapToLong(KeptInputsTest::size)
                    .sum();
            assertTrue(bytes < MOST_BYTES, () -> bytes + " bytes; keep fewer inputs or smaller ones");
        }
    }

    private static Received received(String name) {
        List<PageFile> pages = PageFiles.list(List.of(resource(name)));
        assertEquals(1, pages.size());
        return PageFiles.receive(pages.get(0));
    }

    private static Path resource(String name) {
        try {
            return Path.of(KeptInputsTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
