package vn.kiemphieu.suite.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which passwords are taken: long ones that nobody tries first. What they are made of is nobody's business (NIST SP 800-63B). */
final class PasswordRule {
    static final int FEWEST = 12;
    static final int MOST = 128;

    /** So many letters must be left when the words of this place are taken out. */
    private static final int OTHER_LETTERS = 6;

    private static final Set<String> COMMON = lines("common-passwords.txt");
    private static final Pattern HERE = Pattern.compile(lines("context-words.txt").stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|")));

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
        if (isOfWordsFromHere(lower)) {
            return Optional.of("Mật khẩu này ghép từ những từ của cơ quan, dễ bị đoán. Hãy thêm vài từ khác.");
        }
        return Optional.empty();
    }

    private static boolean isOfWordsFromHere(String lower) {
        String letters = Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("[^a-z]", "");
        String rest = HERE.matcher(letters).replaceAll("");
        return rest.length() < letters.length() && rest.length() < OTHER_LETTERS;
    }

    private static Set<String> lines(String resource) {
        try (InputStream in = PasswordRule.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
