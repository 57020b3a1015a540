package vn.kiemphieu.counter.bench.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimingValuesTest {
    @Test
    void a_percentile_is_one_of_the_values() {
        Speeds speeds = new Speeds(List.of(new Pair(10, 15, 1500), new Pair(20, 24, 1200), new Pair(30, 60, 2000)));
        assertEquals(20, speeds.median(Pair::decode));
        assertEquals(1500, speeds.median(Pair::ratio));
        assertEquals(2000, speeds.percentile(90, Pair::ratio));
        assertEquals(33, speeds.mean(Pair::read));
        assertEquals(0, new Speeds(List.of()).median(Pair::read));
    }

    @Test
    void loads_add_up() {
        Load load = new Load(20, 1_000_000_000, 400).plus(new Load(20, 1_000_000_000, 800));
        assertEquals(new Load(40, 2_000_000_000, 1200), load);
        assertEquals(20_000, load.sheetsPerSecond());
        assertEquals(30, load.cpuPerSheet());
        assertEquals(load, load.plus(Load.ZERO));
    }

    @Test
    void the_shell_tells_the_time_of_its_children() {
        assertEquals(Optional.of(61_250_000_000L), ShellTimes.ofChildren("0m0.01s 0m0.00s\n1m1.20s 0m0.05s\n"));
        assertEquals(Optional.of(1_234_000_000L), ShellTimes.ofChildren("0m0.001s 0m0.000s\n0m1.200s 0m0.034s\n"));
        assertEquals(Optional.empty(), ShellTimes.ofChildren("times: not found"));
    }
}
