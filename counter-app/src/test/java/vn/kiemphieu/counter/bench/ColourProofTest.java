package vn.kiemphieu.counter.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.counting.OutFolder;

class ColourProofTest {
    @TempDir
    private Path folder;

    @Test
    void a_second_ink_and_a_missing_stamp_are_seen_on_60_sheets_of_one_ink_and_30_of_two() {
        assertTrue(new ColourProof(OutFolder.open(folder), new Silent()).run(20261127, 90));
    }
}
