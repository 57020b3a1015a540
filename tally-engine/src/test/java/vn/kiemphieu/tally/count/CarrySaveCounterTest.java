package vn.kiemphieu.tally.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarrySaveCounterTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 20251016})
    void it_counts_every_number_of_words_up_to_5000_as_the_plain_loop_does(long seed) {
        Random random = new Random(seed);
        long[] words = new long[5008];
        long[] plain = new long[Long.SIZE];
        for (int length = 0; length <= 5000; length++) {
            assertEquals(Arrays.toString(plain), Arrays.toString(counted(words, length)), "seed " + seed);
            words[length] = density(random);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                plain[bit] += words[length] >>> bit & 1;
            }
        }
    }

    @Test
    void it_begins_where_it_is_told() {
        long[] words = new long[64];
        Arrays.fill(words, -1);
        CarrySaveCounter counter = new CarrySaveCounter();
        counter.add(words, 16, 32);
        counter.add(words, 48, 16);
        assertTrue(Arrays.stream(counter.counts()).allMatch(count -> count == 48));
    }

    @Test
    void it_refuses_a_column_that_does_not_fill_the_adder() {
        CarrySaveCounter counter = new CarrySaveCounter();
        assertThrows(IllegalArgumentException.class, () -> counter.add(new long[32], 0, 17));
    }

    /** Words beyond the length are still zero, as the unused places of a pile. */
    private static long[] counted(long[] words, int length) {
        CarrySaveCounter counter = new CarrySaveCounter();
        counter.add(words, 0, (length + 15) / 16 * 16);
        return counter.counts();
    }

    /** Nearly empty, nearly full and mixed words. */
    private static long density(Random random) {
        long word = random.nextLong();
        return switch (random.nextInt(3)) {
            case 0 -> word & random.nextLong() & random.nextLong();
            case 1 -> word | random.nextLong() | random.nextLong();
            default -> word;
        };
    }
}
