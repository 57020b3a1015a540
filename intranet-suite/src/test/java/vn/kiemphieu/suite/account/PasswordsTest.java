package vn.kiemphieu.suite.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords(new PasswordCost(64, 1));

    @Test
    void a_password_is_kept_with_its_cost_and_never_twice_alike() {
        String kept = passwords.kept("mưa rơi ngoài hiên");

        assertTrue(kept.startsWith("$argon2id$v=19$m=64,t=1,p=1$"), kept);
        assertNotEquals(kept, passwords.kept("mưa rơi ngoài hiên"));
        assertTrue(new Passwords(new PasswordCost(128, 2)).matches("mưa rơi ngoài hiên", kept));
        assertFalse(passwords.matches("mưa rơi ngoài hiện", kept));
    }

    @Test
    void the_same_letters_composed_otherwise_are_the_same_password() {
        String kept = passwords.kept(Normalizer.normalize("mưa rơi ngoài hiên", Normalizer.Form.NFD));

        assertTrue(passwords.matches("mưa rơi ngoài hiên", kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngắn",
                "11 ký tự ..",
                "matkhau123456",
                "MatKhau123456",
                "aaaaaaaaaaaaaa",
                "xin chào nguyen.lan nhé",
                "Kiểm phiếu 2026",
                "tinhuy-DAIHOI-2025!",
                "Đảng ủy xã 02/1930"
            })
    void passwords_that_are_guessed_first_are_refused(String password) {
        assertTrue(PasswordRule.objection(password, "nguyen.lan").isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mưa rơi ngoài hiên",
                "mưa rơi ngoài Tỉnh ủy",
                "839201748392",
                "onlylowercaseletters",
                "🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾x"
            })
    void long_ones_are_taken_whatever_they_are_made_of(String password) {
        assertEquals(Optional.empty(), PasswordRule.objection(password, "nguyen.lan"));
    }

    @Test
    void waiting_doubles_from_the_fifth_failure_and_ends_with_an_administrator() {
        Instant last = Instant.parse("2026-11-28T01:00:00Z");

        assertFalse(BackOff.blocks(4, last, last));
        for (int failures = 5; failures < 15; failures++) {
            long seconds = 15L << (failures - 5);
            assertTrue(BackOff.blocks(failures, last, last.plusSeconds(seconds - 1)));
            assertFalse(BackOff.blocks(failures, last, last.plusSeconds(seconds)));
        }
        assertTrue(BackOff.blocks(15, last, last.plusSeconds(1L << 40)));
    }
}
