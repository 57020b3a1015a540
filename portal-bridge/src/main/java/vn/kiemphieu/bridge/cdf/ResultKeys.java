package vn.kiemphieu.bridge.cdf;

import java.util.Arrays;
import java.util.function.Function;
import vn.kiemphieu.bridge.json.JsonPlace;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;

/** The keys that a {@code result.json} may have: figures under any other would be overlooked here and read elsewhere. */
final class ResultKeys {
    private ResultKeys() {}

    /**
     * Refuses any other.
     *
     * @throws IllegalArgumentException with its place
     */
    static void refuseOthers(JsonPlace root) {
        root.onlyKeys(
                "schema",
                "mode",
                "congress",
                "election",
                "rules",
                "settings",
                "denominator",
                "pages",
                "ballots",
                "collected",
                "valid",
                "invalid",
                "keyed",
                "waiting",
                "proposalsAccepted",
                "glassDirt",
                "candidates",
                "outcome",
                "evidence",
                "software");
        root.at("congress").onlyKeys("id", "name", "unit", "level");
        root.at("election").onlyKeys("id", "round", "kind", "body", "term", "form", "seats", "paperHashes");
        root.at("settings").onlyKeys("C4", "C5", "C7", "revoteThreshold", "secondInk", "missingStamp");
        root.at("denominator").onlyKeys("id", "kind", "convened", "deductions", "people", "needed");
        root.at("invalid").onlyKeys(names(InvalidityGround.values(), Enum::name));
        root.at("outcome").onlyKeys("elected", "tied", "seatsLeft");
        for (JsonPlace person : root.at("candidates").all()) {
            person.onlyKeys("row", "id", "name", "votes", "counts");
            person.at("counts").onlyKeys(names(Choice.values(), JsonPlace::word));
        }
    }

    private static String[] names(Enum<?>[] constants, Function<Enum<?>, String> spelt) {
        return Arrays.stream(constants).map(spelt).toArray(String[]::new);
    }
}
