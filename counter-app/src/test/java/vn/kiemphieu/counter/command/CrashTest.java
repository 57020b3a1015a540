package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.counter.CongressJson;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.testballots.DrawnSheet;

/** One picture kills the process that decodes it, and the rest of the session is counted all the same. */
class CrashTest {
    private static final int SHEETS = 5;
    private static final String PICTURE = "3-deadly.jpg";
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    @TempDir
    private Path folder;

    private Path congress;
    private Scans scans;

    @BeforeEach
    void good_ballots() throws IOException {
        Congress election = CongressJson.congress(folder, root -> root.put("mode", "rehearsal"));
        congress = CongressJson.write(folder, root -> root.put("mode", "rehearsal"));
        scans = new Scans(folder.resolve("scans"));
        List<DrawnSheet> good = Scans.good(election, election.elections().get(0), SHEETS);
        for (int i = 0; i < SHEETS; i++) {
            scans.add(i + "-good.jpg", good.get(i).bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_picture_that_kills_the_program_is_left_to_people_and_all_others_are_counted(int threads) throws Exception {
        Path good = scans.folder().resolve("3-good.jpg");
        scans.add(PICTURE, DeadlyPictures.of(Files.readAllBytes(good)));
        Files.delete(good);
        Told.by(request("calm", threads).toArray());
        for (int death = 1; death <= 3; death++) {
            assertEquals(DeadlyPictures.STATUS, count("out", threads, FIRST).exit());
            assertFalse(Files.exists(folder.resolve("out/result.json")));
        }
        Told told = count("out", threads, FIRST);
        assertEquals(Exit.NEEDS_PEOPLE.code(), told.exit(), told.out());
        assertTrue(told.out().contains("the reading program broke on this picture"), told.out());
        Map<String, JsonNode> expected = lines("calm");
        Map<String, JsonNode> found = lines("out");
        assertEquals(expected.remove(PICTURE).get("sha256"), found.get(PICTURE).get("sha256"));
        assertEquals("READER_BROKE", found.remove(PICTURE).at("/reasons/0").textValue());
        assertEquals(expected, found);
        assertEquals(left("calm"), left("out"));

        byte[] result = Files.readAllBytes(folder.resolve("out/result.json"));
        assertEquals(Exit.NEEDS_PEOPLE.code(), count("out", threads, FIRST).exit(), "what is deadly is known");
        assertArrayEquals(result, Files.readAllBytes(folder.resolve("out/result.json")));
        Told.by(request("out", threads).toArray());
        assertEquals(lines("calm"), lines("out"), "another program tries it again");
    }

    @Test
    void a_picture_that_kills_the_program_when_it_is_drawn_for_people_is_left_out() throws Exception {
        scans.addPicture("cat.png", 1200, 900, true);
        Path cat = scans.folder().resolve("cat.png");
        Files.write(cat, DeadlyPictures.of(Files.readAllBytes(cat)));
        assertEquals(DeadlyPictures.STATUS, count("out", 2, SECOND).exit());
        assertEquals(DeadlyPictures.STATUS, count("out", 2, FIRST).exit());
        assertEquals(DeadlyPictures.STATUS, count("out", 2, FIRST).exit());
        Told told = count("out", 2, FIRST);
        assertEquals(Exit.NEEDS_PEOPLE.code(), told.exit(), told.out());
        assertTrue(told.out().contains("Không vẽ được ảnh để xem của " + cat), told.out());
        assertEquals(
                "NO_PAGE_FOUND", lines("out").get("cat.png").at("/reasons/0").textValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_session_goes_on_after_a_picture_that_kills_the_program(int threads) throws Exception {
        Path session = folder.resolve("phien");
        step(session, "prepare", "--congress", congress, "--election", "bch");
        step(session, "ready", "--copies", "40", "--by", "A", "--by", "B");
        step(session, "open", "--by", "A", "--by", "B");
        PageFile deadly = PageFiles.list(List.of(scans.folder())).get(2);
        String sha256 = Fingerprint.sha256Hex(PageFiles.bare(deadly));
        List<Object> batch = List.of(
                "session",
                "batch",
                "--session",
                session,
                "--sheets",
                SHEETS,
                "--by",
                "A",
                "--by",
                "B",
                "--scans",
                scans.folder(),
                "--threads",
                threads);
        for (int death = 1; death <= 3; death++) {
            assertEquals(
                    DeadlyPictures.STATUS,
                    dying(batch, FIRST, "-Ddeadly=" + sha256).exit());
        }
        Told fed = dying(batch, FIRST, "-Ddeadly=" + sha256);
        assertEquals(0, fed.exit(), fed.out());
        assertTrue(fed.out().contains("Chờ kết luận: 1."), fed.out());
        Told waiting = step(session, "waiting", "--out", folder.resolve("waiting"));
        assertTrue(waiting.out().contains(sha256), waiting.out());
    }

    private static Told step(Path session, String step, Object... more) {
        List<Object> words = new ArrayList<>(List.of("session", step, "--session", session));
        words.addAll(List.of(more));
        return Told.by(words.toArray());
    }

    private Told count(String out, int threads, int dies) throws IOException, InterruptedException {
        return dying(request(out, threads), dies, "-Dkiemphieu.software=the one that dies");
    }

    /** Runs a command in a process of its own, that dies at the decoding so many of a deadly picture. */
    private Told dying(List<Object> words, int dies, String property) throws IOException, InterruptedException {
        Path told = folder.resolve("told.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.add(property);
        String natives = System.getProperty("org.bytedeco.javacpp.cachedir");
        if (natives != null) {
            command.add("-Dorg.bytedeco.javacpp.cachedir=" + natives);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DeadlyPictures.class.getName()));
        command.add(Integer.toString(dies));
        words.forEach(word -> command.add(word.toString()));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start()
                .waitFor();
        String text = Files.readString(told);
        return new Told(exit, text, text);
    }

    private List<Object> request(String out, int threads) {
        return List.of(
                "count",
                "--congress",
                congress,
                "--election",
                "bch",
                "--scans",
                scans.folder(),
                "--out",
                folder.resolve(out),
                "--threads",
                threads);
    }

    private Map<String, JsonNode> lines(String out) throws IOException {
        Map<String, JsonNode> lines = new TreeMap<>();
        for (String text : Files.readAllLines(folder.resolve(out).resolve("sheets.jsonl"))) {
            JsonNode line = JsonMapper.builder().build().readTree(text);
            Schemas.require("sheets", line);
            lines.put(Path.of(line.get("source").asText()).getFileName().toString(), line);
        }
        return lines;
    }

    private List<String> left(String out) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(out))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
