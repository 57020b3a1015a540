package vn.kiemphieu.counter.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemphieu.counter.setup.AccountFile.Account;
import vn.kiemphieu.report.minutes.Occasion;
import vn.kiemphieu.report.minutes.People;
import vn.kiemphieu.tally.count.BallotAccount;

class AccountFileTest {
    private static final String GOOD = """
            {"printed": 12, "issued": 10, "unused": 1, "spoilt": 1, "collected": 10, "present": 10, "people": {}}""";

    @TempDir
    private Path folder;

    @Test
    void figures_people_and_occasion_are_read() throws IOException {
        String text = GOOD.replace("{}", """
                {"head": "A", "members": ["B", "C"]}, "occasion": {"place": "Hà Tĩnh"}""");
        assertEquals(
                new Account(
                        new BallotAccount(12, 10, 1, 1, 10, 10),
                        new People("A", List.of("B", "C"), List.of(), ""),
                        new Occasion("", "Hà Tĩnh", "", "")),
                AccountFile.read(write(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"spoilt\": 1, | | spoilt: thiếu",
                "\"issued\": 10 | \"issued\": -1 | issued: phải từ 0",
                "\"issued\": 10 | \"issued\": \"10\" | issued: phải là số nguyên",
                "\"issued\": 10 | \"issue\": 10, \"issued\": 10 | issue: không có mục",
                "{} | {\"members\": \"A\"} | people.members: phải là danh sách",
                "{} | {\"chief\": \"A\"} | people.chief: không có mục"
            })
    void a_wrong_account_is_refused_with_place(String part, String instead, String expected) throws IOException {
        Path file = write(GOOD.replace(part, instead == null ? "" : instead));
        RequestRefused refused = assertThrows(RequestRefused.class, () -> AccountFile.read(file));
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("can-doi.json"), text);
    }
}
