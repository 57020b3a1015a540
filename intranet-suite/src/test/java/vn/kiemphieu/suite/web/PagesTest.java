package vn.kiemphieu.suite.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages are written with, read as text. */
class PagesTest {
    private static final Path PAGES = Path.of("src", "main", "jte");

    @Test
    void every_form_that_changes_something_carries_the_token() throws IOException {
        assertEquals(List.of("form/open.jte"), having("(?i)<form[^>]*method=\"post\""));
    }

    /** The browser would refuse them (Content-Security-Policy), and the page would not work as it was meant. */
    @Test
    void no_page_has_scripts_or_styles_within() throws IOException {
        assertEquals(List.of(), having("(?i)<script(?![^>]*\\ssrc=)|<style|\\sstyle=|<[^>]*\\son[a-z]+=|javascript:"));
    }

    private static List<String> having(String pattern) throws IOException {
        Pattern found = Pattern.compile(pattern);
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> found.matcher(read(file)).find())
                    .map(file -> PAGES.relativize(file).toString())
                    .sorted()
                    .toList();
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
