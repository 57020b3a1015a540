package vn.kiemphieu.counter.bench.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounded form of {@code ./kiemphieu prove bundles}. */
class BundleProofTest {
    private static final int TRIALS = 200;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20251016})
    void no_forgery_is_accepted(long seed) throws IOException {
        BundleProof.Outcome outcome = new BundleProof(folder, accepted -> {}).run(seed, TRIALS);
        assertEquals(List.of(), outcome.accepted());
        int refused =
                outcome.refused().values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(TRIALS, refused + outcome.unchanged());
        assertTrue(refused > TRIALS * 9 / 10, () -> "the forgers forge: " + outcome.refused());
    }
}
