package vn.kiemphieu.counter;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.tally.election.Congress;

/** A good congress file, to be spoilt by tests. */
public final class CongressJson {
    /** In Vietnamese name order: họ, đệm, tên. */
    private static final List<String> NAMES = List.of(
            "Nguyễn Văn An",
            "Trần Thị Bình",
            "Lê Minh Châu",
            "Phạm Quốc Dũng",
            "Võ Thị Hà",
            "Đặng Văn Hùng",
            "Bùi Thị Lan",
            "Hoàng Văn Minh");

    private CongressJson() {}

    /** Elections "bch" (strike out, 2 of 3), "bt" (one name), "uv" (two boxes), "yk" (opinion), "tn" (confidence). */
    public static ObjectNode good() {
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        root.put("schema", 1).put("mode", "official");
        root.putObject("congress")
                .put("id", "xa-a-2027")
                .put("name", "Đại hội đại biểu lần thứ II")
                .put("unit", "Đảng bộ xã A")
                .put("level", "Đảng bộ tỉnh B");
        ArrayNode denominators = root.putArray("denominators");
        ObjectNode delegates =
                denominators.addObject().put("id", "dai-bieu").put("kind", "D2").put("convened", 12);
        delegates.putArray("deductions").addObject().put("ground", "D2b").put("people", 2);
        denominators.addObject().put("id", "co-mat").put("kind", "ATTENDING").put("convened", 10);
        root.putArray("elections");
        election(root, "bch", "STRIKE_OUT", 3).put("seats", 2);
        election(root, "bt", "ONE_NAME", 1).put("seats", 1);
        election(root, "uv", "TWO_BOXES", 2)
                .put("seats", 2)
                .withObject("settings")
                .put("C5", "invalid");
        election(root, "yk", "OPINION", 2).put("denominator", "co-mat");
        election(root, "tn", "CONFIDENCE", 2);
        return root;
    }

    private static ObjectNode election(ObjectNode root, String id, String form, int names) {
        ObjectNode election = ((ArrayNode) root.get("elections")).addObject();
        election.put("id", id).put("round", 1).put("kind", "first");
        election.put("body", "Ban Chấp hành Đảng bộ xã").put("term", "2027 - 2032");
        election.put("form", form).put("rules", "190-QD/TW").put("denominator", "dai-bieu");
        election.put("paper", "A4").put("sides", 1);
        election.putObject("settings");
        ArrayNode candidates = election.putArray("candidates");
        NAMES.subList(0, names).forEach(name -> candidate(candidates, name));
        return election;
    }

    private static void candidate(ArrayNode candidates, String name) {
        String[] parts = name.split(" ");
        candidates
                .addObject()
                .put("id", "c0" + candidates.size())
                .put("family", parts[0])
                .put("middle", parts[1])
                .put("given", parts[2])
                .put("note", "");
    }

    /** The first election of a file, "bch". */
    public static ObjectNode first(ObjectNode root) {
        return (ObjectNode) root.get("elections").get(0);
    }

    /** A good file with one change. */
    public static Path write(Path folder, Consumer<ObjectNode> change) {
        ObjectNode root = good();
        change.accept(root);
        try {
            return Files.writeString(folder.resolve("dai-hoi.json"), root.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A good file as a congress, with one change. */
    public static Congress congress(Path folder, Consumer<ObjectNode> change) {
        return CongressFile.read(write(folder, change));
    }
}
