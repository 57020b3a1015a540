package vn.kiemphieu.counter.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kiemphieu.counter.people.Committee.HEAD;
import static vn.kiemphieu.counter.people.Committee.PEOPLE;
import static vn.kiemphieu.counter.people.Committee.SUPERVISOR;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.counter.Schemas;
import vn.kiemphieu.counter.setup.RequestRefused;

class PeopleFileTest {
    @TempDir
    Path folder;

    @Test
    void without_a_file_there_is_nobody() {
        assertEquals(Optional.empty(), PeopleFile.read(file()));
    }

    @Test
    void what_was_written_is_read_and_nobody_else_reads_it() throws IOException {
        PeopleFile.write(file(), PEOPLE);
        PeopleFile.write(file(), PEOPLE);
        assertEquals(Optional.of(PEOPLE), PeopleFile.read(file()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file()), files.toList());
        }
    }

    @Test
    void what_was_written_is_as_the_schema_says() throws IOException {
        PeopleFile.write(file(), PEOPLE);
        Schemas.require("people", new JsonMapper().readTree(file().toFile()));
    }

    @Test
    void a_file_that_others_may_read_is_refused() throws IOException {
        PeopleFile.write(file(), PEOPLE);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));
        assertRefused("người khác cũng đọc hoặc ghi được");
    }

    @Test
    void a_wrong_file_is_refused_with_its_place() throws IOException {
        PeopleFile.write(file(), PEOPLE);
        String text = Files.readString(file());
        refuse(text.replaceFirst("\"head\"", "\"boss\""), "people[0].role");
        refuse(text.replaceFirst("argon2id", "plain"), "people[0].pin: không phải mã PIN đã băm");
        refuse(text.replaceFirst("\"name\"", "\"nick\""), "people[0].nick");
        refuse(text.replaceFirst("\"uv1\"", "\"tb\""), "một mã người đứng hai lần");
        refuse(text.replaceFirst("Trần Thị Viên", "LÊ  văn trưởng"), "hai người trùng tên");
        refuse(text.replaceFirst("\"member\"", "\"head\""), "đúng một trưởng ban");
        refuse(text.replaceFirst("\"supervisor\"", "\"member\""), "ít nhất một người giám sát");
        refuse("{\"schema\":1}", "đúng một trưởng ban");
        refuse(text.replaceFirst("\"schema\" : 1", "\"schema\" : 2"), "schema");
        refuse("{", "JSON");
    }

    @Test
    void a_disk_that_takes_nothing_is_said() {
        Path nowhere = folder.resolve("không có").resolve("people.json");
        assertThrows(PeopleFileException.class, () -> PeopleFile.write(nowhere, PEOPLE));
    }

    @Test
    void first_start_needs_a_head_and_a_supervisor() {
        Account head = PEOPLE.require(HEAD.id());
        Account supervisor = PEOPLE.require(SUPERVISOR.id());
        assertEquals(2, People.lacking(List.of()).size());
        assertEquals(List.of("phải có ít nhất một người giám sát"), People.lacking(List.of(head)));
        assertThrows(IllegalArgumentException.class, () -> new People(List.of(head)));
        People two = new People(List.of(head, supervisor));
        assertFalse(two.canUnlockEachOther());
        assertTrue(PEOPLE.canUnlockEachOther());
    }

    @Test
    void a_changed_pin_replaces_the_old_one() {
        Account changed = new Account(HEAD, PEOPLE.require(SUPERVISOR.id()).pin());
        People after = PEOPLE.with(changed);
        assertEquals(Optional.of(changed), after.find(HEAD.id()));
        assertEquals(PEOPLE.accounts().size(), after.accounts().size());
    }

    @Test
    void a_name_cannot_forge_a_line() {
        PersonId id = new PersonId("x");
        assertThrows(IllegalArgumentException.class, () -> new Person(id, "Lê\nVăn", Role.MEMBER));
        assertThrows(IllegalArgumentException.class, () -> new Person(id, " ", Role.MEMBER));
        assertThrows(IllegalArgumentException.class, () -> new PersonId("a b"));
        assertEquals("Lê Văn", new Person(id, " Le\u0302  Văn ", Role.MEMBER).name());
    }

    private void refuse(String text, String words) throws IOException {
        Files.writeString(file(), text);
        assertRefused(words);
    }

    private void assertRefused(String words) {
        String said = assertThrows(RequestRefused.class, () -> PeopleFile.read(file()))
                .getMessage();
        assertTrue(said.contains(words), said);
    }

    private Path file() {
        return folder.resolve("people.json");
    }
}
