package vn.kiemphieu.scanner.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Files that claim to be JPEG, PNG or TIFF, or nothing at all. */
class PictureFuzzTest {
    private static Entrance entrance;

    @BeforeAll
    static void open(@TempDir Path folder) {
        entrance = new Entrance(folder);
    }

    @FuzzTest
    void any_picture_has_an_outcome(byte[] bytes) throws IOException {
        entrance.takeFile(bytes);
    }
}
