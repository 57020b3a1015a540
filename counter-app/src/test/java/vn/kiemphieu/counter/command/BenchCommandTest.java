package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.Schemas;

class BenchCommandTest {
    @TempDir
    private Path folder;

    @Test
    void every_figure_of_the_contract_is_measured() throws IOException {
        Told told = Told.by(
                "bench", "--sheets", 4, "--seed", 5, "--deck", "all", "--threads", 2, "--memory", 0, "--out", folder);
        assertEquals(Exit.SETTLED.code(), told.exit(), told.err());
        JsonNode bench = JsonMapper.builder()
                .build()
                .readTree(folder.resolve("bench.json").toFile());
        Schemas.require("bench", bench);
        assertEquals(0, bench.get("silent_misreads").intValue(), told.out());
        assertEquals(0, bench.get("false_duplicates").intValue());
        assertTrue(bench.get("positions").intValue() > 4 * 2);
        assertTrue(Files.readString(folder.resolve("bench.html")).contains("Theo nét"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    0,
                    files.filter(file -> file.getFileName().toString().startsWith("bench-"))
                            .count());
        }
    }

    @Test
    void a_reader_with_its_limits_shifted_fails() {
        Told told = Told.by("bench", "--sheets", 40, "--seed", 5, "--dulled", 90, "--memory", 0, "--out", folder);
        assertEquals(Exit.INTEGRITY.code(), told.exit(), told.out());
        assertTrue(told.out().contains("KHÔNG ĐẠT"), told.out());
    }

    @Test
    void a_deck_that_nobody_knows_is_refused() {
        assertEquals(
                Exit.WRONG_REQUEST.code(),
                Told.by("bench", "--deck", "dirty", "--out", folder).exit());
        assertEquals(
                Exit.WRONG_REQUEST.code(),
                Told.by("bench", "--sheets", "0", "--out", folder).exit());
    }

    @Test
    void a_proof_that_nobody_knows_is_refused_with_the_known_ones() {
        Told told = Told.by("prove", "nothing");
        assertEquals(Exit.WRONG_REQUEST.code(), told.exit());
        assertTrue(told.err().contains("jmh, kills, mutation"), told.err());
    }
}
