package vn.kiemphieu.suite.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ke.xau",
                "//ke.xau",
                "///ke.xau",
                "/\\ke.xau",
                "\\\\ke.xau",
                "https://ke.xau/",
                "javascript:alert(1)",
                "/\t/ke.xau",
                "/a\r\nSet-Cookie: x=1",
                "/a b",
                "/đường",
                "/a\u0000"
            })
    void nothing_leads_out_of_the_suite(String path) {
        assertEquals(Optional.empty(), LocalPath.from(path));
        assertEquals("/", Answer.redirectIfLocal(path).path());
        assertThrows(IllegalArgumentException.class, () -> Answer.redirect(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ket-qua", "/ket-qua/a-b_c?trang=2&q=%C4%91#x", "/a//b"})
    void addresses_of_the_suite_stay(String path) {
        assertEquals(path, Answer.redirectIfLocal(path).path());
    }
}
