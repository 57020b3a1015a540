package vn.kiemphieu.bridge.publication;

import java.util.List;
import java.util.OptionalInt;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.publication.PublishedResult.Figures;
import vn.kiemphieu.bridge.publication.PublishedResult.Person;
import vn.kiemphieu.tally.ballot.Choice;

/** Holds what a publication says against the {@code result.json} beside it, which the machine and two people signed. */
final class AsCounted {
    private final PublishedResult said;
    private final CountedResult counted;

    private AsCounted(PublishedResult said, CountedResult counted) {
        this.said = said;
        this.counted = counted;
    }

    /**
     * Refuses a publication of another result.
     *
     * @throws IllegalArgumentException with what differs
     */
    static void require(PublishedResult said, byte[] resultJson) {
        AsCounted both = new AsCounted(said, CountedResult.parse(resultJson));
        both.requireVote();
        both.requirePeople();
        both.requireFigures(said.figures().orElseThrow());
    }

    private void requireVote() {
        CountedResult.Meeting meeting = counted.meeting();
        PublishedResult.Congress congress = said.congress();
        Words.require(
                congress.id().equals(meeting.id())
                        && congress.name().equals(meeting.name())
                        && congress.unit().equals(meeting.unit()),
                "congress of result.json");
        CountedResult.Vote vote = counted.vote();
        Words.require(
                said.vote().election().equals(vote.id())
                        && said.vote().round() == vote.round()
                        && said.vote().body().equals(vote.body())
                        && said.vote().term().equals(vote.term())
                        && said.vote().seats() == vote.seats()
                        && said.vote().seatsLeft() == counted.seatsLeft(),
                "election of result.json");
        Words.require(said.origin().fingerprint().equals(counted.fingerprint()), "fingerprint of result.json");
    }

    private void requirePeople() {
        List<Person> people = counted.people().stream().map(AsCounted::person).toList();
        Words.require(said.people().equals(people), "people of result.json");
    }

    private static Person person(CountedResult.Person person) {
        Integer votes = person.counts().get(Choice.FOR);
        Words.require(votes != null && person.standing().isPresent(), "a vote that elects nobody");
        return new Person(person.name(), person.standing().get(), OptionalInt.of(votes));
    }

    private void requireFigures(Figures figures) {
        CountedResult.Ballots ballots = counted.ballots();
        Words.require(
                figures.people() == counted.threshold().people()
                        && figures.needed().equals(counted.threshold().needed())
                        && figures.collected() == ballots.collected()
                        && figures.valid() == ballots.valid()
                        && figures.invalid() == ballots.allInvalid(),
                "figures of result.json");
    }
}
