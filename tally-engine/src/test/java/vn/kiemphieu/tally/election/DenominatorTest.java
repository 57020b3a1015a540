package vn.kiemphieu.tally.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.tally.election.MeetingKind.ATTENDING;
import static vn.kiemphieu.tally.election.MeetingKind.D1;
import static vn.kiemphieu.tally.election.MeetingKind.D2;
import static vn.kiemphieu.tally.election.MeetingKind.D3;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DenominatorTest {
    @Test
    void d1_a_congress_of_members_takes_off_d1a_d1b_d1c_and_d1d() {
        var d = new Denominator(
                "D",
                D1,
                120,
                List.of(
                        new Deduction(DeductionGround.D1A, 1),
                        new Deduction(DeductionGround.D1B, 2),
                        new Deduction(DeductionGround.D1C, 3),
                        new Deduction(DeductionGround.D1D, 4)));
        assertEquals(110, d.people());
    }

    @Test
    void d2_a_congress_of_delegates_takes_off_d2a_and_d2b() {
        var d = new Denominator(
                "D", D2, 350, List.of(new Deduction(DeductionGround.D2A, 1), new Deduction(DeductionGround.D2B, 2)));
        assertEquals(347, d.people());
    }

    @Test
    void d3_a_conference_takes_off_d3a() {
        assertEquals(52, new Denominator("D", D3, 53, List.of(new Deduction(DeductionGround.D3A, 1))).people());
    }

    @Test
    void d1a_d1b_d1c_d1d_d2a_d2b_d3a_each_belong_to_one_kind_of_meeting() {
        for (DeductionGround ground : DeductionGround.values()) {
            assertTrue(ground.code().startsWith(ground.kind().name()), ground.code());
            for (MeetingKind kind : MeetingKind.values()) {
                var items = List.of(new Deduction(ground, 1));
                if (kind == ground.kind()) {
                    assertEquals(9, new Denominator("D", kind, 10, items).people());
                } else {
                    assertThrows(IllegalArgumentException.class, () -> new Denominator("D", kind, 10, items));
                }
            }
        }
        assertEquals(
                List.of("D1a", "D1b", "D1c", "D1d", "D2a", "D2b", "D3a"),
                Arrays.stream(DeductionGround.values())
                        .map(DeductionGround::code)
                        .toList());
    }

    @Test
    void a_ground_stands_at_most_once() {
        var twice = List.of(new Deduction(DeductionGround.D2B, 1), new Deduction(DeductionGround.D2B, 1));
        assertThrows(IllegalArgumentException.class, () -> new Denominator("D", D2, 350, twice));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, Integer.MAX_VALUE})
    void deductions_that_leave_nobody_are_refused(int people) {
        var all = List.of(new Deduction(DeductionGround.D1A, people), new Deduction(DeductionGround.D1C, people));
        assertThrows(IllegalArgumentException.class, () -> new Denominator("D", D1, 10, all));
        var one = List.of(new Deduction(DeductionGround.D1A, 10));
        assertThrows(IllegalArgumentException.class, () -> new Denominator("D", D1, 10, one));
        assertEquals(1, new Denominator("D", D1, 11, one).people());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void a_number_that_no_meeting_has_is_refused(int convened) {
        assertThrows(IllegalArgumentException.class, () -> new Denominator("D", D3, convened, List.of()));
    }

    @Test
    void a_deduction_of_nobody_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Deduction(DeductionGround.D1A, 0));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2", "11, 6", "53, 27", "347, 174", "400, 201", "1000000, 500001"})
    void e2_more_than_half_is_needed_and_exactly_half_is_not_enough(int people, int needed) {
        assertEquals(needed, new Denominator("D", D3, people, List.of()).needed());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 1", "4, 2", "10, 4", "100, 31", "101, 31", "349, 105", "350, 106", "1000000, 300001"})
    void o5_more_than_thirty_percent_is_needed_and_exactly_thirty_is_not_enough(int attending, int needed) {
        assertEquals(needed, new Denominator("D", ATTENDING, attending, List.of()).neededForOpinion());
    }

    @ParameterizedTest
    @EnumSource
    void e2_the_smallest_number_of_any_meeting_is_one(MeetingKind kind) {
        assertEquals(1, new Denominator("D", kind, 1, List.of()).needed());
    }
}
