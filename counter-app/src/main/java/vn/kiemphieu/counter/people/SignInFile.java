package vn.kiemphieu.counter.people;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.counter.setup.Part;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.setup.StrictJson;

/**
 * What signing in remembers between two starts, in a file beside the people file: wrong tries, and what no session has told
 * yet. Who was signed in is not kept: after a start everybody signs in again.
 */
final class SignInFile {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SCHEMA = 1;
    private static final int MOST_WRONG = 1000;
    /** Bytes. */
    private static final int NAME = 16;

    private SignInFile() {}

    /**
     * What a file holds.
     *
     * @param desk a random name that these people have from their first start on
     */
    record Kept(String desk, SignInState state, List<Happening> untold) {
        Kept {
            untold = List.copyOf(untold);
        }

        /** Of a first start. */
        static Kept fresh(SecureRandom random) {
            byte[] name = new byte[NAME];
            random.nextBytes(name);
            return new Kept(HexFormat.of().formatHex(name), SignInState.FRESH, List.of());
        }
    }

    /** Where it lies. */
    static Path beside(Path people) {
        return people.resolveSibling(people.getFileName() + ".tries");
    }

    /**
     * What was kept.
     *
     * @throws RequestRefused if it is gone: without it everybody would have all tries again
     */
    static Kept read(Path file) {
        if (Files.notExists(file)) {
            throw new RequestRefused(
                    file.toString(),
                    "mất tệp đếm số lần gõ sai mã PIN",
                    "tìm lại tệp; không thấy thì lập biên bản và lập lại danh sách người dùng");
        }
        OwnerFile.refuseIfOpenToOthers(file);
        Problems problems = new Problems(file);
        Part root = Part.of(StrictJson.read(file), "", problems);
        root.number("schema", SCHEMA, SCHEMA);
        String desk = root.text("desk");
        Map<PersonId, Tries> tries = new HashMap<>();
        root.parts("tries").forEach(part -> tries(part, problems, tries));
        List<Happening> untold = new ArrayList<>();
        root.parts("untold").forEach(part -> {
            untold.add(new Happening(part.text("at"), part.text("said")));
            part.refuseOthers();
        });
        root.refuseOthers();
        problems.refuseIfAny();
        return new Kept(desk, new SignInState(tries, Map.of(), Map.of()), untold);
    }

    private static void tries(Part part, Problems problems, Map<PersonId, Tries> tries) {
        String id = part.id("id");
        int wrong = part.number("wrong", 1, MOST_WRONG);
        String last = part.text("last");
        part.refuseOthers();
        if (!problems.any()) {
            try {
                tries.put(new PersonId(id), new Tries(wrong, Instant.parse(last)));
            } catch (DateTimeException noTime) {
                problems.add(part.at("last"), "không phải thời điểm", "để chương trình ghi, không tự viết");
            }
        }
    }

    /** Makes it durable; throws {@link PeopleFileException} if the disk does not take it. */
    static void write(Path file, Kept kept) {
        ObjectNode root = MAPPER.createObjectNode().put("schema", SCHEMA).put("desk", kept.desk());
        ArrayNode tries = root.putArray("tries");
        Map<String, Tries> ordered = new TreeMap<>();
        kept.state().tries().forEach((who, each) -> ordered.put(who.value(), each));
        ordered.forEach((id, each) -> tries.addObject()
                .put("id", id)
                .put("wrong", each.wrong())
                .put("last", each.last().toString()));
        ArrayNode untold = root.putArray("untold");
        kept.untold().forEach(each -> untold.addObject().put("at", each.at()).put("said", each.said()));
        OwnerFile.write(file, (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
