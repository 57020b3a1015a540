package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.demo.DemoDeck;

class CompareCommandTest {
    @TempDir
    private Path folder;

    private OutFolder out;

    @BeforeEach
    void count() {
        out = OutFolder.open(folder);
        out.write("congress.json", DemoCongress.file());
        DemoDeck.of("bi-thu", 12)
                .sheets()
                .forEach(
                        sheet -> out.write("scans/" + sheet.name(), sheet.draw().bytes()));
        Told.by(
                "count",
                "--congress",
                folder.resolve("congress.json"),
                "--election",
                "bi-thu",
                "--scans",
                folder.resolve("scans"),
                "--out",
                folder.resolve("one"),
                "--accept-proposals");
    }

    @Test
    void three_equal_counts_agree() {
        Told told = compare("one/result.json", "one/result.json", "one/result.json");
        assertEquals(0, told.exit(), told.err() + told.out());
        assertTrue(told.out().contains("Cả 3 lần kiểm giống hệt nhau"), told.out());
    }

    @Test
    void a_count_that_differs_is_told_by_name_and_total() throws IOException {
        String one = Files.readString(folder.resolve("one/result.json"));
        int valid = number(one, "valid");
        String other = one.replace("\"valid\" : " + valid, "\"valid\" : " + (valid - 1))
                .replaceFirst("\"for\" : " + number(one, "for"), "\"for\" : " + (number(one, "for") - 1));
        Files.writeString(folder.resolve("other.json"), other);
        Told told = compare("one/result.json", "other.json");
        assertEquals(3, told.exit(), told.err() + told.out());
        assertTrue(told.out().contains("Phiếu hợp lệ: " + valid + " và " + (valid - 1)), told.out());
        assertTrue(told.out().contains("đồng ý: " + number(one, "for")), told.out());
    }

    @Test
    void a_result_of_another_election_is_refused() throws IOException {
        String other = Files.readString(folder.resolve("one/result.json")).replace("\"bi-thu\"", "\"btv\"");
        Files.writeString(folder.resolve("other.json"), other);
        Told told = compare("one/result.json", "other.json");
        assertEquals(2, told.exit());
        assertTrue(told.err().contains("không phải kết quả của cuộc bầu bi-thu"), told.err());
    }

    private static int number(String json, String key) {
        var found = Pattern.compile("\"" + key + "\" : (\\d+)").matcher(json);
        assertTrue(found.find());
        return Integer.parseInt(found.group(1));
    }

    private Told compare(String... files) {
        Object[] words = new Object[6 + files.length];
        words[0] = "compare";
        words[1] = "--congress";
        words[2] = folder.resolve("congress.json");
        words[3] = "--election";
        words[4] = "bi-thu";
        words[5] = "--results";
        for (int i = 0; i < files.length; i++) {
            words[6 + i] = folder.resolve(files[i]);
        }
        return Told.by(words);
    }
}
