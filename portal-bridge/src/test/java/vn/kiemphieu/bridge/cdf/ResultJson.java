package vn.kiemphieu.bridge.cdf;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import vn.kiemphieu.bridge.json.JsonPlace;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.election.BallotForm;

/** A {@code result.json} as a count writes it, to be filled and spoilt. */
public final class ResultJson {
    public static final OffsetDateTime CLOSED = OffsetDateTime.parse("2026-11-27T15:42:31+07:00");

    public final ObjectNode root = JsonMapper.builder().build().createObjectNode();
    private final BallotForm form;

    private ResultJson(BallotForm form) {
        this.form = form;
    }

    /** A result without people, of so many valid ballots. */
    public static ResultJson of(BallotForm form, int seats, int valid) {
        ResultJson result = new ResultJson(form);
        ObjectNode root = result.root;
        root.put("schema", 1).put("mode", "official");
        root.putObject("congress")
                .put("id", "xa-a-2027")
                .put("name", "Đại hội đại biểu lần thứ II")
                .put("unit", "Đảng bộ xã Kỳ Ân")
                .put("level", "");
        root.putObject("election")
                .put("id", "bch")
                .put("round", 1)
                .put("kind", "first")
                .put("body", "Ban Chấp hành Đảng bộ xã")
                .put("term", "2027 - 2032")
                .put("form", form.name())
                .put("seats", seats)
                .putArray("paperHashes")
                .add("ABCDEFGHIJKLMNOPQRST");
        root.put("rules", "190-QD/TW");
        root.putObject("settings").put("revoteThreshold", "none");
        root.putObject("denominator")
                .put("kind", form == BallotForm.OPINION ? "ATTENDING" : "D2")
                .put("convened", 12)
                .put("people", 10)
                .put("needed", form == BallotForm.CONFIDENCE ? null : (Integer) 6)
                .putArray("deductions");
        root.put("collected", valid).put("valid", valid);
        root.putObject("invalid");
        root.put("waiting", 0).put("proposalsAccepted", false);
        root.putArray("candidates");
        ObjectNode outcome = root.putObject("outcome");
        outcome.putArray("elected");
        outcome.putArray("tied");
        outcome.put("seatsLeft", 0);
        root.put("software", "TEST");
        return result;
    }

    /** One more person; counts of the choices that the form knows, in their order. */
    public ResultJson person(String id, String name, int... counts) {
        ArrayNode people = people();
        ObjectNode person = people.addObject()
                .put("row", people.size())
                .put("id", id)
                .put("name", name)
                .put("votes", form == BallotForm.CONFIDENCE ? null : (Integer) counts[0]);
        ObjectNode said = person.putObject("counts");
        int next = 0;
        for (Choice choice : Choice.values()) {
            if (Choice.of(form).contains(choice)) {
                said.put(JsonPlace.word(choice), counts[next++]);
            }
        }
        return this;
    }

    public ResultJson invalid(String ground, int ballots) {
        root.withObject("invalid").put(ground, ballots);
        root.put("collected", root.get("collected").intValue() + ballots);
        return this;
    }

    public ResultJson elected(String... ids) {
        return names("elected", ids);
    }

    public ResultJson tied(int seatsLeft, String... ids) {
        root.withObject("outcome").put("seatsLeft", seatsLeft);
        return names("tied", ids);
    }

    private ResultJson names(String key, String... ids) {
        ArrayNode names = root.withObject("outcome").putArray(key);
        for (String id : ids) {
            names.add(id);
        }
        return this;
    }

    public ArrayNode people() {
        return (ArrayNode) root.get("candidates");
    }

    public byte[] bytes() {
        return root.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    public CountedResult parsed() {
        return CountedResult.parse(bytes());
    }
}
