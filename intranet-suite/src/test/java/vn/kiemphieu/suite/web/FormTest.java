package vn.kiemphieu.suite.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.suite.account.Role;

class FormTest {
    @Test
    void what_is_right_is_read_as_what_it_is() {
        Form form = Form.of(Map.of(
                "name", List.of("  " + Normalizer.normalize("Nguyễn Thị Ảnh", Normalizer.Form.NFD) + "\r\n"),
                "seats", List.of("1.250"),
                "iso", List.of("2026-09-05"),
                "day", List.of("05/09/2026"),
                "roles", List.of("KEYS", "AUDITOR", "KING"),
                "role", List.of("KEYS")));

        assertEquals("Nguyễn Thị Ảnh", form.text("name", 1, 14));
        assertEquals(OptionalLong.of(1250), form.whole("seats", 1, 2000));
        assertEquals(Optional.of(LocalDate.of(2026, 9, 5)), form.day("iso"));
        assertEquals(Optional.of(LocalDate.of(2026, 9, 5)), form.day("day"));
        assertEquals(Set.of(Role.KEYS, Role.AUDITOR), form.several("roles", Role.class));
        assertEquals(Optional.of(Role.KEYS), form.one("role", Role.class));
        assertTrue(form.isRight());
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_stays_typed() {
        Form form = Form.filled(Map.of("name", "quá dài", "seats", "0", "day", "31/02/2026", "role", "KING"));

        form.text("name", 1, 3);
        form.text("missing", 1, 3);
        form.whole("seats", 1, 9);
        form.day("day");
        form.one("role", Role.class);

        assertEquals(
                Set.of("name", "missing", "seats", "day", "role"), form.wrong().keySet());
        assertEquals("Hãy điền mục này.", form.wrong("missing"));
        assertEquals("quá dài", form.typed("name"));
        assertFalse(form.isRight());
    }

    @Test
    void numbers_that_do_not_fit_are_no_numbers() {
        for (String typed : List.of("", "một", "1,5", "99999999999999999999", "+1", "0x10", "-")) {
            assertEquals(OptionalLong.empty(), Form.filled(Map.of("n", typed)).whole("n", -10, 10), typed);
        }
    }
}
