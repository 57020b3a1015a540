package vn.kiemphieu.suite.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which passwords are taken: long ones that nobody tries first. What they are made of is nobody's business (NIST SP 800-63B). */
final class PasswordRule {
    static final int FEWEST = 12;
    static final int MOST = 128;

    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** What is wrong with a password, for the person who chooses it. */
    static Optional<String> objection(String password, String userName) {
        int length = password.codePointCount(0, password.length());
        String lower = password.toLowerCase(Locale.ROOT);
        if (length < FEWEST) {
            return Optional.of("Mật khẩu cần ít nhất " + FEWEST + " ký tự. Một câu ngắn dễ nhớ là tốt nhất.");
        }
        if (length > MOST) {
            return Optional.of("Mật khẩu dài nhất " + MOST + " ký tự.");
        }
        if (COMMON.contains(lower) || lower.chars().distinct().count() == 1) {
            return Optional.of("Mật khẩu này nằm trong danh sách hay bị đoán. Hãy chọn một câu khác.");
        }
        if (lower.contains(userName)) {
            return Optional.of("Mật khẩu không được chứa tên đăng nhập.");
        }
        return Optional.empty();
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRule.class.getResourceAsStream("common-passwords.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
