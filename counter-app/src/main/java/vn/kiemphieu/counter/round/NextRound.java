package vn.kiemphieu.counter.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.round.LastResult.Last;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.counter.setup.StrictJson;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;

/** E5, E7, E8: the election that follows from what the last one left open, as one more in the congress file. */
public final class NextRound {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path congressFile;
    private final Last last;

    private NextRound(Path congressFile, Path resultFile) {
        this.congressFile = congressFile;
        this.last = LastResult.read(resultFile, CongressFile.read(congressFile));
    }

    /**
     * What a result leaves to be voted on.
     *
     * @throws RequestRefused if the files are wrong, or the result is not final or of another list
     */
    public static NextRound after(Path congressFile, Path resultFile) {
        return new NextRound(congressFile, resultFile);
    }

    /**
     * The election to hold next: of a re-vote those who tied, of a further round all who were not elected, in printed order.
     *
     * @throws RequestRefused if the rules do not allow it, with the reason
     */
    public Election election(ElectionKind kind, int seats) {
        List<Candidate> names = kind == ElectionKind.REVOTE ? tied(seats) : notElected(seats);
        try {
            return last.election().next(kind, form(names.size(), seats), seats, names);
        } catch (IllegalArgumentException e) {
            throw refused(
                    "không lập được lượt sau (" + e.getMessage() + ")",
                    "sửa danh sách hoặc settings trong tệp đại hội");
        }
    }

    private List<Candidate> tied(int seats) {
        if (!(last.result().rest() instanceof Rest.Tied tied)) {
            throw refused("không có ai bằng phiếu ở ghế cuối, không có gì để bầu lại", "xem lại kết quả"); // E5
        }
        if (last.election().kind() == ElectionKind.REVOTE) {
            throw refused("bầu lại mà vẫn bằng phiếu", "đại hội quyết định có bầu tiếp hay không"); // E5
        }
        if (seats != tied.seats()) {
            throw refused("bầu lại lấy đúng " + tied.seats() + " người", "ghi --seats " + tied.seats()); // E5
        }
        return tied.candidates();
    }

    private List<Candidate> notElected(int seats) {
        if (last.result().rest() instanceof Rest.Tied) {
            throw refused("có người bằng phiếu ở ghế cuối, phải bầu lại giữa họ trước", "dùng --kind revote"); // E5
        }
        int open = LastResult.seatsLeft(last.result().rest());
        if (seats < 1 || seats > open) {
            throw refused(
                    open == 0 ? "đã bầu đủ, không còn ghế nào" : "chỉ còn thiếu " + open + " người",
                    open == 0 ? "xem lại kết quả" : "ghi --seats từ 1 đến " + open); // E7, E8
        }
        Set<CandidateId> elected = last.result().elected().stream()
                .map(standing -> standing.candidate().id())
                .collect(Collectors.toSet());
        return last.election().candidates().stream()
                .filter(candidate -> !elected.contains(candidate.id()))
                .toList();
    }

    private static BallotForm form(int names, int seats) {
        if (names > seats) {
            return BallotForm.STRIKE_OUT;
        }
        return names == 1 ? BallotForm.ONE_NAME : BallotForm.TWO_BOXES;
    }

    /** The congress file with one election more. */
    public byte[] congressWith(Election next) {
        ObjectNode root = (ObjectNode) StrictJson.read(congressFile);
        ArrayNode elections = (ArrayNode) root.get("elections");
        int place = place(elections);
        ObjectNode added = elections.get(place).deepCopy();
        added.put("round", next.round()).put("kind", next.kind() == ElectionKind.REVOTE ? "revote" : "further");
        added.put("seats", next.seats()).put("form", next.form().name());
        Set<String> ids =
                next.candidates().stream().map(each -> each.id().value()).collect(Collectors.toSet());
        ArrayNode names = added.putArray("candidates");
        for (JsonNode name : elections.get(place).get("candidates")) {
            if (ids.contains(name.get("id").textValue())) {
                names.add(name);
            }
        }
        elections.insert(place + 1, added);
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    private int place(ArrayNode elections) {
        for (int i = 0; i < elections.size(); i++) {
            JsonNode each = elections.get(i);
            if (each.get("id").textValue().equals(last.election().id().value())
                    && each.get("round").intValue() == last.election().round()) {
                return i;
            }
        }
        throw new IllegalStateException("the congress file has the election that was read from it");
    }

    private RequestRefused refused(String what, String remedy) {
        return new RequestRefused(
                "cuộc bầu " + last.election().id() + " lượt " + last.election().round(), what, remedy);
    }
}
