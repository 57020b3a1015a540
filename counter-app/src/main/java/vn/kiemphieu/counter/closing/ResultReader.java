package vn.kiemphieu.counter.closing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.setup.StrictJson;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;

/** Reads the tally out of a {@code result.json} that some count has written. */
public final class ResultReader {
    private ResultReader() {}

    /**
     * The tally of a result.
     *
     * @throws RequestRefused if it is not one of this election and round, or is not whole
     */
    public static Tally read(Path file, Election election) {
        JsonNode root = StrictJson.read(file);
        JsonNode of = root.path("election");
        if (!of.path("id").asText().equals(election.id().value())
                || of.path("round").asInt() != election.round()
                || !names(root)
                        .equals(election.candidates().stream()
                                .map(Candidate::fullName)
                                .toList())) {
            throw new RequestRefused(
                    file.toString(),
                    "không phải kết quả của cuộc bầu " + election.id() + " lượt " + election.round(),
                    "chọn đúng tệp result.json");
        }
        if (root.path("waiting").asLong(1) != 0) {
            throw new RequestRefused(
                    file.toString(), "còn phiếu chờ kết luận, chưa phải kết quả", "kết luận xong rồi so");
        }
        try {
            return tally(root, election);
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(
                    file.toString(), "các con số không thành một kết quả (" + e.getMessage() + ")", "lấy lại tệp gốc");
        }
    }

    private static List<String> names(JsonNode root) {
        List<String> names = new ArrayList<>();
        root.path("candidates").forEach(person -> names.add(person.path("name").asText()));
        return names;
    }

    private static Tally tally(JsonNode root, Election election) {
        Map<InvalidityGround, Long> invalid = new HashMap<>();
        root.path("invalid")
                .properties()
                .forEach(ground -> invalid.put(
                        InvalidityGround.valueOf(ground.getKey()),
                        ground.getValue().asLong()));
        Map<Choice, List<Long>> votes = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.of(election.form())) {
            List<Long> counts = new ArrayList<>();
            root.path("candidates")
                    .forEach(person -> counts.add(
                            person.path("counts").path(SheetLine.word(choice)).asLong()));
            votes.put(choice, counts);
        }
        return new Tally(
                election.form(),
                election.candidates().size(),
                root.path("valid").asLong(),
                invalid,
                votes);
    }
}
