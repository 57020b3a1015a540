package vn.kiemphieu.counter.bench.scans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.bench.reading.Filed;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.RowTruth;
import vn.kiemphieu.testballots.demo.DemoCongress;

class ScansFolderTest {
    private static final String ONE = """
            {"source":"box/1.jpg","election":"bi-thu","rows":[{"row":1,"vote":"for"}],"expected":"valid","from":"hall"}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void put_a_congress_and_a_picture() throws IOException {
        Files.write(folder.resolve("congress.json"), DemoCongress.file());
        Files.createDirectories(folder.resolve("box"));
        Files.write(folder.resolve("box/1.jpg"), new byte[] {1});
    }

    @Test
    void a_line_is_a_page_with_its_answer() throws IOException {
        String other = """
                {"source":"box/1.jpg","page":2,"election":"bi-thu","rows":[],"expected":"foreign"}
                """;
        for (String line : List.of(ONE, other)) {
            Schemas.require("truth", JsonMapper.builder().build().readTree(line));
        }
        List<Filed> pages = open(ONE + other).pages();
        assertEquals(
                List.of(new RowTruth(1, Meaning.FOR)),
                pages.get(0).sample().truth().rows());
        assertTrue(pages.get(0).sample().truth().good());
        assertEquals(Expected.REFERRED, pages.get(1).sample().truth().expected());
        assertEquals(2, pages.get(1).file().page());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"source\":\"box/2.jpg\",\"election\":\"bi-thu\",\"rows\":[],\"expected\":\"foreign\"}",
                "{\"source\":\"box/1.jpg\",\"election\":\"none\",\"rows\":[],\"expected\":\"foreign\"}",
                "{\"source\":\"box/1.jpg\",\"election\":\"bi-thu\",\"rows\":[],\"expected\":\"good\"}",
                "{\"source\":\"box/1.jpg\",\"election\":\"bi-thu\",\"rows\":[],\"expected\":\"valid\"}",
                "{\"source\":\"box/1.jpg\",\"election\":\"bi-thu\",\"rows\":[{\"row\":2,\"vote\":\"for\"}],\"expected\":\"valid\"}",
                "{\"source\":\"box/1.jpg\",\"election\":\"bi-thu\",\"rows\":[{\"row\":1,\"vote\":\"yes\"}],\"expected\":\"valid\"}",
                "{\"source\":",
                ""
            })
    void a_wrong_line_is_refused(String line) {
        assertThrows(RequestRefused.class, () -> open(line));
    }

    @Test
    void a_page_that_stands_twice_is_refused() {
        assertThrows(RequestRefused.class, () -> open(ONE + ONE));
    }

    private ScansFolder open(String lines) throws IOException {
        Files.writeString(folder.resolve("truth.jsonl"), lines);
        return ScansFolder.open(folder, Optional.empty());
    }
}
