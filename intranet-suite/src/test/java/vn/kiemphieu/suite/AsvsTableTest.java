package vn.kiemphieu.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/asvs.md, so that it says nothing that is not there any more. */
class AsvsTableTest {
    private static final Path ROOT = Path.of("..");
    private static final Path TABLE = ROOT.resolve("docs").resolve("asvs.md");
    private static final Pattern ROW = Pattern.compile(
            "\\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| (met|not applicable|\\*\\*not met\\*\\*): ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)\\.(\\w+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([\\w./-]+)(?:#([\\w-]+))?\\)");

    private final List<MatchResult> rows = rows();

    @Test
    void every_requirement_of_level_two_has_one_row_in_order() throws IOException {
        assertEquals(
                resource("asvs-5.0-level-2.txt"),
                rows.stream().map(row -> row.group(1)).toList());
        assertEquals(253, rows.size());
    }

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        TEST.matcher(read(TABLE)).results().forEach(test -> {
            String source = sources.getOrDefault(test.group(1), "");
            if (!Pattern.compile("\\s" + test.group(2) + "( =|\\()")
                    .matcher(source)
                    .find()) {
                missing.add(test.group());
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void what_is_met_names_a_test_or_a_text_that_is_there() {
        for (MatchResult row : rows) {
            Matcher link = LINK.matcher(row.group(5));
            boolean shown = TEST.matcher(row.group(5)).find();
            while (link.find()) {
                Path file = TABLE.resolveSibling(link.group(1)).normalize();
                assertTrue(Files.isRegularFile(file), row.group());
                assertTrue(link.group(2) == null || headings(file).contains(link.group(2)), row.group());
                shown = true;
            }
            assertTrue(shown || !row.group(3).equals("met"), row.group());
        }
    }

    @Test
    void the_counts_above_the_table_are_those_of_the_table() {
        String counts = count("met") + " met, " + count("not applicable") + " not applicable, " + count("**not met**")
                + " not met";
        assertTrue(read(TABLE).contains("**" + counts + "**"), counts);
    }

    @Test
    void a_test_that_is_not_there_would_be_seen() throws IOException {
        assertFalse(sources().get("AsvsTableTest").matches("(?s).*\\sno_such_test\\(.*"));
        assertFalse(sources().containsKey("NoSuchTest"));
    }

    private long count(String verdict) {
        return rows.stream().filter(row -> row.group(3).equals(verdict)).count();
    }

    private static List<MatchResult> rows() {
        List<MatchResult> rows = new ArrayList<>();
        for (String line : read(TABLE).lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(row.toMatchResult());
            }
        }
        return rows;
    }

    private static List<String> headings(Path file) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .toList();
    }

    /** Sources of tests by the name of their class, of this module and of the bridge. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String module : List.of("intranet-suite", "portal-bridge")) {
            try (Stream<Path> files =
                    Files.walk(ROOT.resolve(module).resolve("src").resolve("test"))) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .forEach(file ->
                                sources.put(file.getFileName().toString().replace(".java", ""), read(file)));
            }
        }
        return sources;
    }

    private static List<String> resource(String name) throws IOException {
        try (InputStream in = AsvsTableTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
