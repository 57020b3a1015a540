package vn.kiemphieu.bridge.publication;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.json.JsonPlace;
import vn.kiemphieu.bridge.publication.PublishedResult.Congress;
import vn.kiemphieu.bridge.publication.PublishedResult.Figures;
import vn.kiemphieu.bridge.publication.PublishedResult.Origin;
import vn.kiemphieu.bridge.publication.PublishedResult.Person;
import vn.kiemphieu.bridge.publication.PublishedResult.Signer;
import vn.kiemphieu.bridge.publication.PublishedResult.Standing;
import vn.kiemphieu.bridge.publication.PublishedResult.Status;
import vn.kiemphieu.bridge.publication.PublishedResult.Vote;

/** How a result is spelt. */
final class ResultPart {
    private ResultPart() {}

    static void write(ObjectNode node, PublishedResult result) {
        Congress congress = result.congress();
        node.putObject("congress")
                .put("id", congress.id())
                .put("name", congress.name())
                .put("unit", congress.unit())
                .put("level", congress.level());
        Vote vote = result.vote();
        node.putObject("vote")
                .put("election", vote.election())
                .put("round", vote.round())
                .put("order", vote.order())
                .put("body", vote.body())
                .put("term", vote.term())
                .put("seats", vote.seats())
                .put("seatsLeft", vote.seatsLeft());
        node.putObject("standing")
                .put("status", JsonPlace.word(result.standing().status()))
                .put("document", result.standing().document().orElse(null))
                .put("reason", result.standing().reason().orElse(null));
        ArrayNode people = node.putArray("people");
        for (Person person : result.people()) {
            put(
                    people.addObject().put("name", person.name()).put("standing", JsonPlace.word(person.standing())),
                    "votes",
                    person.votes());
        }
        result.figures()
                .ifPresentOrElse(figures -> write(node.putObject("figures"), figures), () -> node.putNull("figures"));
        Origin origin = result.origin();
        ArrayNode signers = node.putObject("origin")
                .put("closed", origin.closed().toString())
                .put("fingerprint", origin.fingerprint())
                .put("bundle", origin.bundle())
                .putArray("signers");
        for (Signer signer : origin.signers()) {
            signers.addObject().put("holder", signer.holder()).put("fingerprint", signer.fingerprint());
        }
    }

    private static void write(ObjectNode node, Figures figures) {
        put(
                node.put("authorisation", figures.authorisation()).put("people", figures.people()),
                "needed",
                figures.needed());
        node.put("collected", figures.collected()).put("valid", figures.valid()).put("invalid", figures.invalid());
    }

    private static void put(ObjectNode node, String key, OptionalInt value) {
        if (value.isPresent()) {
            node.put(key, value.getAsInt());
        } else {
            node.putNull(key);
        }
    }

    static PublishedResult read(JsonPlace place) {
        return new PublishedResult(
                congress(place.at("congress")),
                vote(place.at("vote")),
                standing(place.at("standing")),
                place.at("people").all().stream().map(ResultPart::person).toList(),
                place.at("figures").node().isNull() ? Optional.empty() : Optional.of(figures(place.at("figures"))),
                origin(place.at("origin")));
    }

    private static Congress congress(JsonPlace place) {
        return new Congress(
                place.at("id").text(),
                place.at("name").text(),
                place.at("unit").text(),
                place.at("level").text());
    }

    private static Vote vote(JsonPlace place) {
        return new Vote(
                place.at("election").text(),
                place.at("round").count(),
                place.at("order").count(),
                place.at("body").text(),
                place.at("term").text(),
                place.at("seats").count(),
                place.at("seatsLeft").count());
    }

    private static Standing standing(JsonPlace place) {
        return new Standing(
                place.at("status").oneOf(Status.class),
                place.at("document").textOrNull(),
                place.at("reason").textOrNull());
    }

    private static Person person(JsonPlace place) {
        return new Person(
                place.at("name").text(),
                place.at("standing").oneOf(CountedResult.Standing.class),
                place.at("votes").countOrNull());
    }

    private static Figures figures(JsonPlace place) {
        return new Figures(
                place.at("authorisation").text(),
                place.at("people").count(),
                place.at("needed").countOrNull(),
                place.at("collected").count(),
                place.at("valid").count(),
                place.at("invalid").count());
    }

    private static Origin origin(JsonPlace place) {
        return new Origin(
                Instant.parse(place.at("closed").text()),
                place.at("fingerprint").text(),
                place.at("bundle").text(),
                place.at("signers").all().stream()
                        .map(each -> new Signer(
                                each.at("holder").text(), each.at("fingerprint").text()))
                        .toList());
    }
}
