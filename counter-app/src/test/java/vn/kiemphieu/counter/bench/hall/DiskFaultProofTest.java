package vn.kiemphieu.counter.bench.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFaultProofTest {
    private static final int CYCLES = 3;

    @TempDir
    private Path temp;

    @Test
    void a_failing_disk_is_told_in_a_sentence_and_costs_no_acknowledged_step() throws IOException {
        assumeTrue(OutsideTool.FIU_RUN.isThere(), "fiu-run is not installed (Debian package fiu-utils)");
        List<String> said = new ArrayList<>();
        for (DiskFaultProof.Outcome outcome : new DiskFaultProof(temp, said::add).withoutRoot(20261503, CYCLES)) {
            assertEquals(List.of(), outcome.wrong(), outcome.fault());
            assertEquals(CYCLES, outcome.met(), outcome.fault());
        }
    }
}
