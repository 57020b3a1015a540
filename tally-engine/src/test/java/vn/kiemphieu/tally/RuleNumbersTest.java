package vn.kiemphieu.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule has one number: in the document, in the code and in the name of a test. */
class RuleNumbersTest {
    /** Rules P1 to P8 speak of paper and are tested where it is printed; only the name order (P7) is ours. */
    private static final Pattern ROW = Pattern.compile("^\\| ([VABCOTDEI]\\d+[a-d]?|P7) \\|");

    private static final Pattern TEST_METHOD = Pattern.compile("^    void (\\w+)\\(");
    private static final Pattern NUMBER = Pattern.compile("\\b[VABCOTDEIP]\\d+[a-dA-D]?\\b");
    private static final Pattern RANGE = Pattern.compile("\\b([VABCOTDEI])(\\d+) to [VABCOTDEI](\\d+)\\b");

    @Test
    void every_rule_stands_in_the_document() throws IOException {
        Set<String> rules = documented();
        for (String numbers : Set.of("V1 V5", "A1 A4", "B1 B2", "C1 C7", "D1 D3", "E1 E10", "I1 I6")) {
            String[] ends = numbers.split(" ");
            for (int i = 1; i <= Integer.parseInt(ends[1].substring(1)); i++) {
                assertTrue(rules.contains(ends[1].substring(0, 1) + i), ends[1].substring(0, 1) + i);
            }
        }
        assertTrue(rules.containsAll(Set.of("D1a", "D1b", "D1c", "D1d", "D2a", "D2b", "D3a")));
    }

    @Test
    void every_rule_stands_in_the_name_of_a_test() throws IOException {
        Set<String> tested = lines("src/test/java").stream()
                .map(TEST_METHOD::matcher)
                .filter(Matcher::find)
                .flatMap(name -> Stream.of(name.group(1).split("_")))
                .collect(Collectors.toSet());
        Set<String> missing = documented();
        missing.removeIf(rule -> tested.contains(rule.toLowerCase(Locale.ROOT)));
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_rule_stands_in_the_code() throws IOException {
        Set<String> written = new TreeSet<>();
        for (String line : lines("src/main/java")) {
            NUMBER.matcher(line)
                    .results()
                    .forEach(number -> written.add(number.group().toLowerCase(Locale.ROOT)));
            RANGE.matcher(line).results().forEach(range -> {
                for (int i = Integer.parseInt(range.group(2)); i <= Integer.parseInt(range.group(3)); i++) {
                    written.add(range.group(1).toLowerCase(Locale.ROOT) + i);
                }
            });
        }
        Set<String> missing = documented();
        missing.removeIf(rule -> written.contains(rule.toLowerCase(Locale.ROOT)));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> documented() throws IOException {
        return Files.readAllLines(module().resolve("../docs/rules.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::find)
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> lines(String sources) throws IOException {
        Set<String> lines = new TreeSet<>();
        try (Stream<Path> files = Files.walk(module().resolve(sources))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    /** The build sets it; an editor starts in the module. */
    private static Path module() {
        return Path.of(System.getProperty("basedir", ""));
    }
}
