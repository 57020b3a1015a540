package vn.kiemphieu.report.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that somebody has read and approved; {@code -Dapprove=true} takes what is printed now. */
final class Approved {
    private static final Path FOLDER = Path.of("src", "test", "resources", "vn", "kiemphieu", "report", "minutes");

    private Approved() {}

    static void require(String name, byte[] pdf) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        String text = PdfText.of(pdf).forReview();
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text, "the approved text of " + name + " has changed");
    }
}
