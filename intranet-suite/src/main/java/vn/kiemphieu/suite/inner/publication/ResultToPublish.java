package vn.kiemphieu.suite.inner.publication;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.publication.PublishedResult;
import vn.kiemphieu.bridge.publication.PublishedResult.Congress;
import vn.kiemphieu.bridge.publication.PublishedResult.Figures;
import vn.kiemphieu.bridge.publication.PublishedResult.Origin;
import vn.kiemphieu.bridge.publication.PublishedResult.Person;
import vn.kiemphieu.bridge.publication.PublishedResult.Standing;
import vn.kiemphieu.bridge.publication.PublishedResult.Vote;

/**
 * All that is known of a result. How much of it goes out depends on the authorising document alone: without one, the names of
 * those elected; with one, everybody's votes, the figures and the files.
 *
 * @param people everybody on the list, in the order of the ballot
 * @param files named as in {@link PublishedResult#FILES}
 * @param authorisation number of the document that allows votes to be published
 */
public record ResultToPublish(
        Congress congress,
        Vote vote,
        Standing standing,
        List<Counted> people,
        Account account,
        Origin origin,
        SortedMap<String, byte[]> files,
        Optional<String> authorisation) {
    /** Somebody on the list, and the votes for them. */
    public record Counted(String name, CountedResult.Standing standing, OptionalInt votes) {}

    /**
     * The account of ballots.
     *
     * @param people D, what votes are measured against
     * @param needed the fewest votes that elect
     */
    public record Account(int people, OptionalInt needed, int collected, int valid, int invalid) {}

    public ResultToPublish {
        people = List.copyOf(people);
        files = new TreeMap<>(files);
    }

    PublishedResult content() {
        return new PublishedResult(congress, vote, standing, letOut(), authorisation.map(this::figures), origin);
    }

    private List<Person> letOut() {
        return authorisation.isPresent()
                ? people.stream()
                        .map(each -> new Person(each.name(), each.standing(), each.votes()))
                        .toList()
                : people.stream()
                        .filter(each -> each.standing() == CountedResult.Standing.ELECTED)
                        .map(each -> new Person(each.name(), each.standing(), OptionalInt.empty()))
                        .toList();
    }

    private Figures figures(String document) {
        return new Figures(
                document, account.people(), account.needed(), account.collected(), account.valid(), account.invalid());
    }

    SortedMap<String, byte[]> filesLetOut() {
        return authorisation.isPresent() ? files : new TreeMap<>();
    }
}
