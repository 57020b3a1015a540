package vn.kiemphieu.tally.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemphieu.tally.RandomBallots;

class DrawTest {
    private static final Dice DICE = new Dice("0123456789");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @Test
    void a_shell_draws_the_same_sheets() {
        // for i in 1 2 3 4; do echo $((16#$(printf '%s,%s' 0123456789 $i | sha256sum | cut -c1-8) % 350)); done
        List<Integer> byShell = List.of(217, 191, 307, 327);
        Draw draw = Draw.of(DICE, List.of(new Batch(1, 350)), 4);
        assertEquals(byShell, draw.drawn().stream().map(at -> at.sheet() - 1).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoever_follows_the_description_draws_the_same_sheets(long seed) {
        Random random = RandomBallots.random(seed);
        Draw draw = draw(random);
        assertEquals(byTheDescription(draw), draw.drawn());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sheets_drawn_are_different_and_lie_where_there_are_sheets(long seed) {
        Draw draw = draw(RandomBallots.random(seed));
        assertEquals(draw.drawn().size(), new HashSet<>(draw.drawn()).size());
        for (Position at : draw.drawn()) {
            assertTrue(draw.batches().stream()
                    .anyMatch(
                            batch -> batch.number() == at.batch() && at.sheet() >= 1 && at.sheet() <= batch.sheets()));
        }
        assertEquals(new HashSet<>(draw.drawn()), new HashSet<>(draw.pullList()));
        for (int i = 1; i < draw.pullList().size(); i++) {
            assertTrue(draw.pullList().get(i - 1).compareTo(draw.pullList().get(i)) < 0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_longer_draw_begins_with_the_shorter_one(long seed) {
        Draw longer = draw(RandomBallots.random(seed));
        int size = (longer.drawn().size() + 1) / 2;
        assertEquals(
                longer.drawn().subList(0, size),
                Draw.of(longer.dice(), longer.batches(), size).drawn());
    }

    @Test
    void of_a_very_large_pile_numbers_that_would_favour_some_sheets_are_passed_over() {
        Draw draw = Draw.of(DICE, List.of(new Batch(1, 400_000), new Batch(2, 600_000)), 20_000);
        assertEquals(byTheDescription(draw), draw.drawn());
        long passedOver = IntStream.rangeClosed(1, 20_000)
                .filter(i -> first8(DICE.digits() + "," + i) >= 4_294_000_000L)
                .count();
        assertTrue(passedOver > 0);
    }

    @Test
    void every_sheet_can_be_drawn() {
        List<Batch> batches = List.of(new Batch(2, 3), new Batch(5, 4));
        assertEquals(
                List.of(
                        new Position(2, 1),
                        new Position(2, 2),
                        new Position(2, 3),
                        new Position(5, 1),
                        new Position(5, 2),
                        new Position(5, 3),
                        new Position(5, 4)),
                Draw.of(DICE, batches, 7).pullList());
    }

    @Test
    void every_sheet_is_drawn_about_as_often() {
        int[] often = new int[50];
        for (int seed = 0; seed < 2000; seed++) {
            Dice dice = new Dice(String.format("%010d", seed));
            Draw.of(dice, List.of(new Batch(1, 50)), 5).drawn().forEach(at -> often[at.sheet() - 1]++);
        }
        for (int times : often) {
            assertTrue(times > 130 && times < 270, () -> "200 expected, not " + times); // five standard deviations
        }
    }

    @Test
    void what_is_no_draw_is_refused() {
        List<Batch> batches = List.of(new Batch(1, 3), new Batch(2, 4));
        assertThrows(IllegalArgumentException.class, () -> Draw.of(DICE, batches, 0));
        assertThrows(IllegalArgumentException.class, () -> Draw.of(DICE, batches, 8));
        assertThrows(IllegalArgumentException.class, () -> Draw.of(DICE, List.of(), 1));
        assertThrows(IllegalArgumentException.class, () -> Draw.of(DICE, List.of(new Batch(1, 1_000_001)), 1));
        assertThrows(IllegalArgumentException.class, () -> Draw.of(DICE, List.of(new Batch(1, 3), new Batch(1, 3)), 1));
        assertThrows(IllegalArgumentException.class, () -> new Draw(DICE, batches, List.of(new Position(9, 9))));
        assertThrows(IllegalArgumentException.class, () -> new Batch(0, 3));
        assertThrows(IllegalArgumentException.class, () -> new Batch(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Dice("123456789"));
        assertThrows(IllegalArgumentException.class, () -> new Dice("01234 5678"));
    }

    private static Draw draw(Random random) {
        List<Batch> batches = new ArrayList<>();
        int number = 0;
        for (int i = 0; i <= random.nextInt(8); i++) {
            number += 1 + random.nextInt(3);
            batches.add(new Batch(number, 1 + random.nextInt(60)));
        }
        int sheets = batches.stream().mapToInt(Batch::sheets).sum();
        String digits = String.format("%012d", random.nextInt(1_000_000_000));
        return Draw.of(new Dice(digits), batches, 1 + random.nextInt(sheets));
    }

    /** Written from the description of {@link Draw} alone. */
    private static List<Position> byTheDescription(Draw draw) {
        List<Position> sheets = new ArrayList<>();
        for (Batch batch : draw.batches()) {
            for (int sheet = 1; sheet <= batch.sheets(); sheet++) {
                sheets.add(new Position(batch.number(), sheet));
            }
        }
        long largestMultiple = 4294967296L / sheets.size() * sheets.size();
        List<Position> drawn = new ArrayList<>();
        HashSet<Position> before = new HashSet<>();
        for (int i = 1; drawn.size() < draw.drawn().size(); i++) {
            long x = first8(draw.dice().digits() + "," + i);
            if (x < largestMultiple && before.add(sheets.get((int) (x % sheets.size())))) {
                drawn.add(sheets.get((int) (x % sheets.size())));
            }
        }
        return drawn;
    }

    private static long first8(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            long number = 0;
            for (int i = 0; i < 4; i++) {
                number = number * 256 + (hash[i] & 0xff);
            }
            return number;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
