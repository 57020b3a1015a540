package vn.kiemphieu.counter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.people.Committee;
import vn.kiemphieu.counter.people.SignInDesk;

/** Who may sign in, from the command line. */
class PeopleCommandTest {
    private static final String WRONG = "905173";
    private static final String HEAD = "739500";
    private static final String MEMBER = "739501";
    private static final String SUPERVISOR = "739503";

    @TempDir
    private Path temp;

    private final InputStream keyboard = System.in;

    @AfterEach
    void giveBack() {
        System.setIn(keyboard);
    }

    @Test
    void at_first_start_there_is_nobody_and_everybody_chooses_a_pin() {
        List<String> two = List.of("--person", "tb:head:Lê Văn Trưởng", "--person", "gs:supervisor:Phạm Thị Giám");
        assertExit(2, people("", "list", List.of()), "chưa có danh sách");
        assertExit(2, people("", "add", two.subList(0, 2)), "ít nhất một người giám sát");
        assertExit(2, people("", "add", List.of("--person", "tb:king:A")), "không có vai trò");
        assertExit(3, people("123456\n", "add", two), "Mã PIN không dùng được");
        assertExit(3, people("739514\n739515\n", "add", two), "Hai lần gõ khác nhau");
        assertTrue(Files.notExists(file()));
        assertExit(0, people("739514\n739514\n284617\n284617\n", "add", two), "Nên có ít nhất ba người");
        Told list = people("", "list", List.of());
        assertExit(0, list, "tb · trưởng ban kiểm phiếu Lê Văn Trưởng");
        assertFalse(list.out().contains("argon2"));
    }

    @Test
    void later_two_people_answer_for_every_change() {
        SignInDesk.setUp(file(), Committee.PEOPLE);
        List<String> add = List.of("--person", "uv3:member:Mới Vào", "--by", "tb", "--by", "gs");
        assertExit(2, people("482915\n482915\n", "add", add.subList(0, 2)), "hai người xác nhận");
        assertExit(3, people("482915\n482915\n" + HEAD + "\n" + WRONG + "\n", "add", add), "gõ sai");
        assertExit(0, people("482915\n482915\n" + HEAD + "\n" + SUPERVISOR + "\n", "add", add), "Thêm ủy viên");
        assertExit(2, people("", "add", add), "mã này đã có người");
        assertExit(2, people("", "remove", List.of("--id", "tb", "--by", "uv1", "--by", "gs")), "đúng một trưởng ban");
        String both = MEMBER + "\n" + SUPERVISOR + "\n";
        assertExit(
                0, people(both, "remove", List.of("--id", "kt", "--by", "uv1", "--by", "gs")), "Đã bỏ kỹ thuật viên");
        List<String> instead =
                List.of("--person", "tb2:head:Trưởng Mới", "--instead-of", "tb", "--by", "uv1", "--by", "gs");
        assertExit(0, people("624183\n624183\n" + both, "add", instead), "thay trưởng ban kiểm phiếu Lê Văn Trưởng");
    }

    @Test
    void the_old_pin_is_needed_for_a_new_one() {
        SignInDesk.setUp(file(), Committee.PEOPLE);
        List<String> who = List.of("--id", "uv1");
        assertExit(3, people(WRONG + "\n284617\n284617\n", "change-pin", who), "gõ sai mã PIN; còn 14 lần");
        assertExit(0, people(MEMBER + "\n284617\n284617\n", "change-pin", who), "Đã đổi mã PIN");
        assertExit(3, people(MEMBER + "\n284617\n284617\n", "change-pin", who), "gõ sai");
    }

    @Test
    void whoever_is_not_locked_is_not_unlocked() {
        SignInDesk.setUp(file(), Committee.PEOPLE);
        assertExit(2, people("", "unlock", List.of("--id", "uv1", "--by", "tb", "--by", "gs")), "không bị khóa");
    }

    private Path file() {
        return temp.resolve("people.json");
    }

    private Told people(String typed, String command, List<String> more) {
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.US_ASCII)));
        List<Object> words = new ArrayList<>(List.of("people", command, "--people", file(), "--pins", "stdin"));
        words.addAll(more);
        return Told.by(words.toArray());
    }

    private static void assertExit(int exit, Told told, String words) {
        String all = told.out() + told.err();
        assertEquals(exit, told.exit(), all);
        assertTrue(all.contains(words), all);
    }
}
