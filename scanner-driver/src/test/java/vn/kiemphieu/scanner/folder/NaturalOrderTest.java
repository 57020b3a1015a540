package vn.kiemphieu.scanner.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbers_in_names_count_by_value() {
        assertEquals(
                List.of("scan-1.png", "scan-9.png", "scan-10.png", "scan-10b.png"),
                sorted("scan-10b.png", "scan-10.png", "scan-9.png", "scan-1.png"));
    }

    @Test
    void letters_count_without_case_and_short_names_come_first() {
        assertEquals(List.of("a", "A1", "b"), sorted("b", "A1", "a"));
    }

    @Test
    void equal_numbers_with_other_zeros_keep_one_order() {
        assertEquals(List.of("01", "1"), sorted("1", "01"));
    }

    private static List<String> sorted(String... names) {
        return List.of(names).stream().sorted(new NaturalOrder()).toList();
    }
}
