package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** A batch that two people typed, from the command line. */
class SessionKeyTest {
    @TempDir
    private Path folder;

    private OutFolder out;
    private Path session;

    @BeforeEach
    void open() {
        out = OutFolder.open(folder);
        session = folder.resolve("phien");
        out.write("congress.json", DemoCongress.file());
        step("session prepare", "--congress", folder.resolve("congress.json"), "--election", "btv");
        step("session ready", "--copies", 40, "--by", "A", "--by", "B");
        assertEquals(0, step("session open", "--by", "A", "--by", "B").exit());
    }

    @Test
    void two_people_type_a_batch_and_decide_where_they_differ() throws IOException {
        text("one.txt", "1-14 / 15", "k3", "1 99");
        text("two.txt", "1-14 / 15");
        Told bad = key(1, 3);
        assertEquals(2, bad.exit());
        assertTrue(bad.err().contains("one.txt, dòng 3"), bad.err());
        assertTrue(bad.err().contains("Trên phiếu không có “99”"), bad.err());

        text("one.txt", "1-14 / 15", "k3", "1 / 2");
        Told fewer = key(1, 3);
        assertEquals(3, fewer.exit(), fewer.err());
        assertTrue(fewer.out().contains("cả hai người mới gõ 1 phiếu"), fewer.out());
        text("two.txt", "1-14 / 15", "k4", "1 / 2");
        Told differ = key(1, 3);
        assertEquals(3, differ.exit(), differ.err());
        assertTrue(differ.out().contains("Phiếu 2:"), differ.out());
        assertTrue(differ.out().contains("Lê Gõ gõ “k3”: không hợp lệ: có chữ ký hoặc viết thêm."), differ.out());
        assertTrue(differ.out().contains("“k4”: không hợp lệ: có đánh dấu riêng"), differ.out());

        text("decided.txt", "1\tk4");
        Told alike = key(1, 3, "--decisions", folder.resolve("decided.txt"));
        assertEquals(2, alike.exit());
        assertTrue(alike.err().contains("decided.txt, dòng 1"), alike.err());
        text("decided.txt", "2\tk4");
        Told done = key(1, 3, "--decisions", folder.resolve("decided.txt"));
        assertEquals(0, done.exit(), done.err() + done.out());

        Told again = key(1, 3, "--decisions", folder.resolve("decided.txt"));
        assertEquals(2, again.exit());
        assertTrue(again.err().contains("đã khóa"), again.err());
        close();
        log();
    }

    private void close() throws IOException {
        out.write(
                "account.json",
                "{\"printed\":40,\"issued\":3,\"unused\":37,\"spoilt\":0,\"collected\":3,\"present\":40}"
                        .getBytes(StandardCharsets.UTF_8));
        String account = "btv=" + folder.resolve("account.json");
        Told closed =
                step("session close", "--account", account, "--by", "A", "--by", "B", "--out", folder.resolve("out"));
        assertEquals(0, closed.exit(), closed.err() + closed.out());
        String result = Files.readString(folder.resolve("out/btv/result.json"));
        assertTrue(result.contains("\"keyed\" : 3"), result);
        assertTrue(result.contains("\"DANH_DAU_NHIEU_MUC\" : 1"), result);
        Told recount = step("recount", "--out", folder.resolve("again"), "--threads", 1);
        assertEquals(0, recount.exit(), recount.err() + recount.out());
        assertTrue(recount.out().contains("3 phiếu nhập tay không có ảnh"), recount.out());
        assertEquals(0, step("verify").exit());
    }

    private void log() {
        String said = step("log").out();
        assertTrue(
                said.contains("Bắt đầu nhập tay tập 1 của cuộc bầu btv, đếm tay được 3 phiếu; gõ các ô đánh dấu,"
                        + " hai người gõ riêng: Lê Gõ, Hồ Phím."),
                said);
        assertTrue(said.contains("Đóng tập 1: đã nhập tay 3 phiếu, 1 phiếu gõ khác nhau đã cùng xem lại."), said);
        assertFalse(said.contains("k4"), said);
    }

    @Test
    void what_was_typed_is_not_changed_in_the_file_afterwards() {
        text("one.txt", "1-14 / 15");
        text("two.txt", "1-14 / 15");
        assertEquals(3, key(1, 2).exit());
        text("one.txt", "k3", "k3");
        Told changed = key(1, 2);
        assertEquals(2, changed.exit());
        assertTrue(changed.err().contains("one.txt, dòng 1: khác dòng Lê Gõ đã nhập"), changed.err());
        text("one.txt", "1-14 / 15", "<", "k3", "1");
        text("two.txt", "1-14 / 15", "", "1");
        Told blank = key(1, 2);
        assertEquals(2, blank.exit());
        assertTrue(blank.err().contains("two.txt, dòng 2: dòng trống"), blank.err());
        assertEquals(2, key(2, 2).exit());
        assertEquals(2, key(1, 3).exit());
        text("two.txt", "1-14 / 15");
        assertEquals(3, key(1, 3, "--reason", "đếm lại được 3").exit());
        Told withdrawn = step("session withdraw", "--batch", 1, "--reason", "lẫn phiếu", "--by", "A", "--by", "B");
        assertEquals(0, withdrawn.exit(), withdrawn.err());
    }

    @Test
    void a_request_that_cannot_be_is_refused_in_words() {
        text("one.txt", "1");
        text("two.txt", "1");
        assertRefused("không hợp với mẫu phiếu", key("btv", "struck", "Hồ Phím"));
        assertRefused("phiên này không kiểm", key("bch", "struck", "Hồ Phím"));
        assertRefused("hai người khác nhau", key("btv", "marked", "lê gõ"));
        text("two.txt");
        assertEquals(3, key("btv", "marked", "Hồ Phím").exit());
        assertRefused("tập đang dở do Lê Gõ rồi Hồ Phím gõ", key("btv", "marked", "Người Khác"));
        Told scanned = step(
                "session batch", "--sheets", 1, "--by", "A", "--by", "B", "--scans", folder.resolve("congress.json"));
        assertRefused("tập nhập tay", scanned);
    }

    private static void assertRefused(String sentence, Told told) {
        assertEquals(2, told.exit(), told.out() + told.err());
        assertTrue(told.err().contains(sentence), told.err());
    }

    private Told key(int batch, int sheets, Object... more) {
        List<Object> words = new ArrayList<>(List.of("--batch", batch, "--sheets", sheets));
        words.addAll(List.of(more));
        return key("btv", "marked", "Hồ Phím", words);
    }

    private Told key(String election, String typed, String second) {
        return key(election, typed, second, List.of("--batch", 1, "--sheets", 1));
    }

    private Told key(String election, String typed, String second, List<Object> more) {
        List<Object> words =
                new ArrayList<>(List.of("--election", election, "--typed", typed, "--by", "A", "--by", "B"));
        words.addAll(List.of("--first", "Lê Gõ=" + folder.resolve("one.txt")));
        words.addAll(List.of("--second", second + "=" + folder.resolve("two.txt")));
        words.addAll(more);
        return step("session key", words.toArray());
    }

    private void text(String name, String... lines) {
        out.write(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private Told step(String command, Object... more) {
        List<Object> words = new ArrayList<>(List.of((Object[]) command.split(" ")));
        words.add("--session");
        words.add(session);
        words.addAll(List.of(more));
        return Told.by(words.toArray());
    }
}
