package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.people.Role;
import vn.kiemphieu.counter.setup.AccountFile;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.BatchSlip;
import vn.kiemphieu.tally.session.TwoPeople;

/** How the facts of a journal's entries are spelt. */
public final class Facts {
    static final String ROLES = "roles";
    static final String OPERATOR = "operator";
    static final String DESK = "desk";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Facts() {}

    /** Facts without anything in them. */
    public static ObjectNode none() {
        return MAPPER.createObjectNode();
    }

    /** Facts of a step that two people answer for. */
    public static ObjectNode by(TwoPeople people) {
        ObjectNode facts = none();
        facts.set("by", people(people));
        return facts;
    }

    /** Roles of two people in their order; nothing where none are known. */
    static void roles(ObjectNode facts, List<Role> roles) {
        if (!roles.isEmpty()) {
            ArrayNode codes = facts.putArray(ROLES);
            roles.forEach(role -> codes.add(role.code()));
        }
    }

    static ArrayNode list() {
        return MAPPER.createArrayNode();
    }

    static ArrayNode people(TwoPeople people) {
        return MAPPER.createArrayNode().add(people.first()).add(people.second());
    }

    static TwoPeople people(JsonNode names) {
        return new TwoPeople(names.path(0).asText(), names.path(1).asText());
    }

    static ObjectNode election(ElectionId election) {
        return none().put("election", election.value());
    }

    static ElectionId election(JsonNode facts) {
        return new ElectionId(facts.path("election").asText());
    }

    static ObjectNode slip(BatchSlip slip) {
        return none().put("number", slip.number()).put("sheets", slip.sheets());
    }

    /** A slip with the two who counted: their names are taken as they stand on paper. */
    static ObjectNode signedSlip(BatchSlip slip) {
        ObjectNode facts = by(slip.by());
        facts.setAll(slip(slip));
        return facts;
    }

    static BatchSlip slip(JsonNode facts) {
        return new BatchSlip(facts.path("number").asInt(), facts.path("sheets").asInt(), people(facts.path("by")));
    }

    static ObjectNode accounts(ObjectNode facts, Map<ElectionId, BallotAccount> accounts) {
        ObjectNode node = facts.putObject("accounts");
        new TreeMap<>(byName(accounts)).forEach((id, account) -> AccountFile.write(account, node.putObject(id)));
        return facts;
    }

    private static Map<String, BallotAccount> byName(Map<ElectionId, BallotAccount> accounts) {
        Map<String, BallotAccount> named = new HashMap<>();
        accounts.forEach((id, account) -> named.put(id.value(), account));
        return named;
    }

    static Map<ElectionId, BallotAccount> accounts(JsonNode facts) {
        Map<ElectionId, BallotAccount> accounts = new HashMap<>();
        facts.path("accounts")
                .properties()
                .forEach(each -> accounts.put(
                        new ElectionId(each.getKey()),
                        new BallotAccount(
                                each.getValue().path("printed").asLong(),
                                each.getValue().path("issued").asLong(),
                                each.getValue().path("unused").asLong(),
                                each.getValue().path("spoilt").asLong(),
                                each.getValue().path("collected").asLong(),
                                each.getValue().path("present").asLong())));
        return accounts;
    }

    static void names(ObjectNode facts, String key, Set<String> names) {
        ArrayNode array = facts.putArray(key);
        new TreeSet<>(names).forEach(array::add);
    }

    static Set<Hash> hashes(JsonNode names) {
        Set<Hash> hashes = new HashSet<>();
        names.forEach(name -> hashes.add(Hash.parse(name.asText()).orElseThrow()));
        return hashes;
    }
}
