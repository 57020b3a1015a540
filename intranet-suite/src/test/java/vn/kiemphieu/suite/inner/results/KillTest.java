package vn.kiemphieu.suite.inner.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Place;

class KillTest {
    @BothDatabases
    void killed_at_any_moment_a_package_is_in_or_it_is_not(Place place, @TempDir Path folder)
            throws IOException, InterruptedException {
        try (Killing killing = Killing.of(place, folder, 16)) {
            Random random = new Random(7);
            int before = 0;
            for (int kill = 0; kill < 10; kill++) {
                int in = killing.killed(random);
                assertTrue(in > before && in < killing.packages(), "it was killed at work, and nothing is lost");
                before = in;
            }
            assertEquals(killing.packages(), killing.finished());
        }
    }
}
