package vn.kiemphieu.counter.people;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.setup.Part;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.setup.StrictJson;

/** Reads and writes the people file (docs/schema/people.schema.json). Nobody but its owner may read it. */
public final class PeopleFile {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SCHEMA = 1;

    private PeopleFile() {}

    /**
     * The people of a file; empty where there is no file, which is the first start.
     *
     * @throws RequestRefused if anything in it is wrong, or others may read it
     */
    public static Optional<People> read(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        OwnerFile.refuseIfOpenToOthers(file);
        Problems problems = new Problems(file);
        Part root = Part.of(StrictJson.read(file), "", problems);
        root.number("schema", SCHEMA, SCHEMA);
        List<Account> accounts = new ArrayList<>();
        root.parts("people").forEach(part -> account(part, problems).ifPresent(accounts::add));
        root.refuseOthers();
        problems.refuseIfAny();
        People.lacking(accounts).forEach(lacking -> problems.add("people", lacking, "sửa danh sách người dùng"));
        problems.refuseIfAny();
        return Optional.of(new People(accounts));
    }

    /**
     * Puts these people in the place of those before, all at once.
     *
     * @throws PeopleFileException if the disk does not take them
     */
    public static void write(Path file, People people) {
        OwnerFile.write(file, bytes(people));
    }

    private static Optional<Account> account(Part part, Problems problems) {
        int before = problems.count();
        String id = part.id("id");
        String name = part.text("name");
        Optional<Role> role = part.choice("role", Role.BY_CODE);
        Optional<PinHash> pin = PinHash.parse(part.text("pin"));
        part.refuseOthers();
        if (pin.isEmpty()) {
            problems.add(part.at("pin"), "không phải mã PIN đã băm", "để chương trình ghi, không tự viết");
        }
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Account(new Person(new PersonId(id), name, role.orElseThrow()), pin.orElseThrow()));
    }

    private static byte[] bytes(People people) {
        ObjectNode root = MAPPER.createObjectNode().put("schema", SCHEMA);
        ArrayNode list = root.putArray("people");
        for (Account account : people.accounts()) {
            list.addObject()
                    .put("id", account.person().id().value())
                    .put("name", account.person().name())
                    .put("role", account.person().role().code())
                    .put("pin", account.pin().text());
        }
        return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
