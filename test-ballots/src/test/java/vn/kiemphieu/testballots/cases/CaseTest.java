package vn.kiemphieu.testballots.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseTest {
    static List<Case> all() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_marks_say_what_the_known_answer_says(Case remembered) {
        remembered.drawn().ifPresent(drawn -> assertEquals(remembered.truth(), drawn));
        assertFalse(remembered.why().isBlank());
    }

    @Test
    void every_folder_is_in_the_index() throws IOException {
        Path folder = Path.of("src/main/resources/vn/kiemphieu/testballots/cases");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    files.filter(Files::isDirectory)
                            .map(Path::toFile)
                            .map(File::getName)
                            .sorted()
                            .toList(),
                    all().stream().map(Case::name).toList());
        }
    }

    @Test
    void a_case_is_a_picture_in_the_end() {
        byte[] file = Case.named("upside-down-and-crooked").bytes();
        assertTrue(file.length > 50_000 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8);
    }
}
