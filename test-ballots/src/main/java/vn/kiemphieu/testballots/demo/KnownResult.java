package vn.kiemphieu.testballots.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a count of the box must come to.
 *
 * @param pages pictures in the stack
 * @param collected ballots in the box, those of other elections included
 * @param invalid ballots by ground
 * @param people everybody in the order of the ballot
 * @param elected ids in descending votes; of opinion ballots, who enters the list
 * @param tied ids across the last seat, in the order of the ballot
 */
public record KnownResult(
        String election,
        int pages,
        int collected,
        int valid,
        Map<String, Integer> invalid,
        List<Person> people,
        List<String> elected,
        List<String> tied,
        int seatsLeft) {
    public KnownResult {
        invalid = Map.copyOf(invalid);
        people = List.copyOf(people);
        elected = List.copyOf(elected);
        tied = List.copyOf(tied);
    }

    /** What the valid ballots say of one person: how many say {@code for}, {@code not_counted} and so on. */
    public record Person(String id, Map<String, Integer> votes) {
        public Person {
            votes = Map.copyOf(votes);
        }
    }

    /** The same as JSON. */
    public String json() {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("election", election);
        json.put("pages", pages);
        json.put("collected", collected);
        json.put("valid", valid);
        ObjectNode grounds = json.putObject("invalid");
        new TreeMap<>(invalid).forEach(grounds::put);
        ArrayNode list = json.putArray("candidates");
        for (Person person : people) {
            ObjectNode votes = list.addObject().put("id", person.id).putObject("votes");
            new TreeMap<>(person.votes).forEach(votes::put);
        }
        ObjectNode outcome = json.putObject("outcome");
        elected.forEach(outcome.putArray("elected")::add);
        tied.forEach(outcome.putArray("tied")::add);
        outcome.put("seatsLeft", seatsLeft);
        return json.toPrettyString();
    }
}
