package vn.kiemphieu.suite.demo.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.kiemphieu.bridge.cdf.CountedResult.Standing;
import vn.kiemphieu.bridge.publication.PublishedResult.Congress;
import vn.kiemphieu.bridge.publication.PublishedResult.Vote;
import vn.kiemphieu.suite.inner.publication.ResultToPublish.Account;
import vn.kiemphieu.suite.inner.publication.ResultToPublish.Counted;

/** The {@code result.json} that a kiosk would have written of a made-up result. */
public final class DemoCount {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DemoCount() {}

    /** The bytes of it; whose fingerprint is that of the result. */
    public static byte[] resultJson(Congress congress, Vote vote, List<Counted> people, Account account) {
        ObjectNode root = MAPPER.createObjectNode().put("schema", 1).put("mode", "rehearsal");
        root.putObject("congress")
                .put("id", congress.id())
                .put("name", congress.name())
                .put("unit", congress.unit())
                .put("level", congress.level());
        root.putObject("election")
                .put("id", vote.election())
                .put("round", vote.round())
                .put("kind", "first")
                .put("body", vote.body())
                .put("term", vote.term())
                .put("form", "STRIKE_OUT")
                .put("seats", vote.seats())
                .putArray("paperHashes");
        root.put("rules", "190-QD/TW").putObject("settings").put("revoteThreshold", "none");
        root.putObject("denominator")
                .put("kind", "D2")
                .put("convened", account.people())
                .put("people", account.people())
                .put("needed", account.needed().orElseThrow())
                .putArray("deductions");
        root.put("proposalsAccepted", false);
        root.put("collected", account.collected()).put("valid", account.valid());
        root.putObject("invalid").put("KHONG_BAU_AI", account.invalid());
        root.put("waiting", 0);
        addPeople(root, people, account.valid());
        root.withObject("/outcome").put("seatsLeft", vote.seatsLeft());
        root.put("software", "DEMO");
        try {
            return MAPPER.writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addPeople(ObjectNode root, List<Counted> people, int valid) {
        ArrayNode candidates = root.putArray("candidates");
        ObjectNode outcome = root.putObject("outcome");
        ArrayNode elected = outcome.putArray("elected");
        ArrayNode tied = outcome.putArray("tied");
        for (Counted person : people) {
            int row = candidates.size() + 1;
            int votes = person.votes().orElseThrow();
            candidates
                    .addObject()
                    .put("row", row)
                    .put("id", "c" + row)
                    .put("name", person.name())
                    .put("votes", votes)
                    .putObject("counts")
                    .put("for", votes)
                    .put("not_counted", valid - votes);
            if (person.standing() == Standing.ELECTED) {
                elected.add("c" + row);
            } else if (person.standing() == Standing.TIED) {
                tied.add("c" + row);
            }
        }
    }
}
