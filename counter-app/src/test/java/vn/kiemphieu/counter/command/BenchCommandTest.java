package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.bench.marks.Crops;
import vn.kiemphieu.testballots.DrawnSheet;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.demo.DemoPapers;
import vn.kiemphieu.testballots.wear.Grade;

class BenchCommandTest {
    @TempDir
    private Path folder;

    @Test
    void every_figure_of_the_contract_is_measured_on_drawn_ballots_real_marks_and_scans() throws IOException {
        Crops.folder(folder.resolve("marks"));
        scans(folder.resolve("scans"));
        Path out = folder.resolve("out");
        Told told = Told.by(
                "bench",
                "--sheets",
                4,
                "--seed",
                5,
                "--deck",
                "all",
                "--threads",
                2,
                "--memory",
                0,
                "--out",
                out,
                "--marks",
                folder.resolve("marks"),
                "--scans",
                folder.resolve("scans"));
        JsonNode bench =
                JsonMapper.builder().build().readTree(out.resolve("bench.json").toFile());
        Schemas.require("bench", bench);
        assertEquals(0, bench.get("silent_misreads").intValue(), told.out());
        assertEquals(0, bench.get("false_duplicates").intValue());
        assertTrue(bench.get("positions").intValue() > 4 * 2);
        assertEquals(5, all(bench, "marks").get("sheets").intValue());
        assertEquals(2, all(bench, "scans").get("sheets").intValue());
        assertEquals(0, all(bench, "scans").get("silent_misreads").intValue());
        String html = Files.readString(out.resolve("bench.html"));
        assertTrue(html.contains("Theo nét") && html.contains("Nét viết thật") && html.contains("Ảnh quét thật"));
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(
                    0,
                    files.filter(file -> file.getFileName().toString().startsWith("bench-"))
                            .count());
        }
    }

    private static JsonNode all(JsonNode bench, String run) {
        JsonNode first = bench.get(run).get("groups").get(0);
        assertEquals("all", first.get("facet").textValue());
        return first;
    }

    /** A drawn ballot, and one of another election fed among its kind. */
    private static void scans(Path scans) throws IOException {
        Files.createDirectories(scans);
        Files.write(scans.resolve("congress.json"), DemoCongress.file());
        DrawnSheet own = drawn("bi-thu");
        Files.write(scans.resolve("1.jpg"), own.bytes());
        Files.write(scans.resolve("2.jpg"), drawn("btv").bytes());
        String vote = own.truth().rows().get(0).meaning().word();
        String expected = own.truth().expected().name().toLowerCase(Locale.ROOT);
        Files.writeString(scans.resolve("truth.jsonl"), """
                {"source":"1.jpg","election":"bi-thu","rows":[{"row":1,"vote":"%s"}],"expected":"%s"}
                {"source":"2.jpg","election":"bi-thu","rows":[],"expected":"foreign"}
                """.formatted(vote, expected));
    }

    private static DrawnSheet drawn(String election) {
        return DemoPapers.deck(5, Grade.CLEAN)
                .first(40)
                .filter(plan -> plan.paper().election().id().value().equals(election))
                .findFirst()
                .orElseThrow()
                .draw();
    }

    @Test
    void a_proof_of_positions_stops_when_enough_are_read() {
        Told told = Told.by("prove", "positions", "--positions", 8, "--threads", 1, "--seed", 6, "--out", folder);
        assertEquals(Exit.SETTLED.code(), told.exit(), told.out());
        assertTrue(told.out().contains("đọc sai 0; với độ tin cậy 95 %"), told.out());
    }

    @Test
    void a_reader_with_its_limits_shifted_fails() {
        Told told = Told.by("bench", "--sheets", 24, "--seed", 5, "--dulled", 90, "--memory", 0, "--out", folder);
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
        assertTrue(
                told.err()
                        .contains(
                                "colours, disk-faults, flips, foreign, fuzz, hall-kills, jmh, kills, kiosk-pace, monkey, mutation, no-pen, official-count, peers, plots, positions, power-cuts, published, rescans, restart, second-look, tampering"),
                told.err());
    }
}
