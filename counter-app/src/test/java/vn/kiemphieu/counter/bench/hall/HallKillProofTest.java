package vn.kiemphieu.counter.bench.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HallKillProofTest {
    private static final int CYCLES = 50;

    @TempDir
    private Path temp;

    @Test
    void no_acknowledged_step_is_lost_and_none_doubled() throws IOException {
        List<String> said = new ArrayList<>();
        HallKillProof.Outcome outcome = new HallKillProof(temp, said::add).run(20261502, CYCLES);
        assertEquals(List.of(), outcome.wrong());
        assertTrue(outcome.kills() > CYCLES / 2, outcome.toString());
        assertTrue(outcome.steps() > CYCLES, outcome.toString());
    }
}
