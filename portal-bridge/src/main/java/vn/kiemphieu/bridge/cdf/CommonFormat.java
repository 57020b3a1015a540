package vn.kiemphieu.bridge.cdf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.kiemphieu.bridge.json.JsonText;
import vn.kiemphieu.tally.election.BallotForm;

/**
 * What the two formats of NIST have in common.
 *
 * @param prefix of the names of all types
 */
record CommonFormat(String prefix) {
    static final String OTHER = "other";
    /** The one unit that a report is about: the party organisation whose congress voted. */
    static final String UNIT = "unit";

    private static final String PROGRAM = "kiem-phieu";
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    /** An object of a type. */
    ObjectNode node(String type) {
        return JsonText.object().put("@type", prefix + type);
    }

    /** An object of a type that others refer to. */
    ObjectNode node(String type, String id) {
        return node(type).put("@id", id);
    }

    static String candidate(String id) {
        return "candidate-" + id;
    }

    static String selection(String id) {
        return "selection-" + id;
    }

    static String election(String id) {
        return "election-" + id;
    }

    static String vote(String id) {
        return "contest-" + id;
    }

    static String program(String software) {
        return PROGRAM + " " + software;
    }

    static ObjectNode partyOrganisation(ObjectNode unit) {
        return unit.put("Type", OTHER).put("OtherType", "dang-bo");
    }

    /** What such ballots are for. */
    static String occasion(BallotForm form) {
        return switch (form) {
            case STRIKE_OUT, ONE_NAME, TWO_BOXES -> "bau-cu-trong-dang";
            case OPINION -> "lay-y-kien";
            case CONFIDENCE -> "lay-phieu-tin-nhiem";
        };
    }

    /** What is voted on, in words. */
    static String title(String body, String term) {
        return term.isEmpty() ? body : body + ", nhiệm kỳ " + term;
    }

    /** To the minute: finer would not be known. */
    static String time(OffsetDateTime time) {
        return SECOND.format(time.truncatedTo(ChronoUnit.MINUTES));
    }

    /** How many may be chosen on a ballot, how many are elected, and by what rule. */
    static void addRule(ObjectNode vote, BallotForm form, int names, int seats, boolean mostVotesWin) {
        vote.put("VotesAllowed", form.elects() ? seats : names);
        if (form.elects()) {
            vote.put("NumberElected", seats).put("VoteVariation", mostVotesWin ? "plurality" : "majority");
        } else {
            vote.put("VoteVariation", OTHER).put("OtherVoteVariation", occasion(form));
        }
    }
}
