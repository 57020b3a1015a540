package vn.kiemphieu.counter.bench.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TamperProofTest {
    @TempDir
    private Path temp;

    @Test
    void whatever_is_changed_on_the_disk_is_found() throws IOException {
        int trials = Integer.getInteger("kiemphieu.trials", 150);
        List<String> said = new ArrayList<>();
        TamperProof.Outcome outcome = new TamperProof(temp, said::add).run(20261501, trials);
        assertEquals(List.of(), outcome.missed());
        assertEquals(trials, outcome.found() + outcome.unchanged());
        assertTrue(outcome.found() > trials / 2, outcome.toString());
    }
}
