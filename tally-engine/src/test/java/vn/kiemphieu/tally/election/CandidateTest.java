package vn.kiemphieu.tally.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.tally.Elections;

class CandidateTest {
    private final Candidate hoa = Elections.named("c1", "Nguyễn", "Thị Minh", "Hòa");

    @Test
    void the_full_name_is_family_middle_and_given_name() {
        assertEquals("Nguyễn Thị Minh Hòa", hoa.fullName());
        assertEquals("Nguyễn Hòa", Elections.named("c1", "Nguyễn", "", "Hòa").fullName());
        assertEquals("Hòa", Elections.named("c1", "", "", "Hòa").fullName());
    }

    @Test
    void a_name_in_decomposed_letters_is_the_same_name() {
        assertEquals(hoa, Elections.named("c1", decomposed("Nguyễn"), decomposed("Thị Minh"), decomposed("Hòa")));
    }

    @Test
    void what_nobody_sees_on_paper_is_no_part_of_a_name() {
        assertEquals(hoa, Elections.named("c1", "\u00a0Nguyễn ", "Thị\u00a0\t Minh", "\u200bHò\u00ada\ufeff\n"));
    }

    @Test
    void people_keep_their_own_spelling() {
        assertNotEquals(hoa, Elections.named("c1", "Nguyễn", "Thị Minh", "Hoà"));
    }

    @Test
    void nobody_is_without_a_given_name() {
        assertThrows(IllegalArgumentException.class, () -> Elections.named("c1", "Nguyễn", "Văn", " \u00a0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"c1", "7", "bch.2025-v2_A", "0123456789012345678901234567890123456789012345678901234567890123"})
    void an_id_is_spelt_for_files_and_codes(String id) {
        assertEquals(id, new CandidateId(id).toString());
        assertEquals(id, new ElectionId(id).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "-c",
                "a/b",
                "a b",
                "đ",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void an_id_spelt_otherwise_is_refused(String id) {
        assertThrows(IllegalArgumentException.class, () -> new CandidateId(id));
        assertThrows(IllegalArgumentException.class, () -> new ElectionId(id));
        assertThrows(IllegalArgumentException.class, () -> new Denominator(id, MeetingKind.D3, 53, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Congress(id, Mode.OFFICIAL, "", "", "", List.of()));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
