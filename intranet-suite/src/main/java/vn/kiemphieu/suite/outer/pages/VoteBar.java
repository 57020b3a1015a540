package vn.kiemphieu.suite.outer.pages;

import java.util.List;
import vn.kiemphieu.bridge.publication.PublishedResult;

/**
 * A bar of the chart of votes.
 *
 * @param width of {@link #FULL}
 * @param needed where the fewest votes that elect stand, of {@link #FULL}; 0 where no such rule applies
 * @param share of those in the denominator, in tenths of a per cent
 */
public record VoteBar(String name, boolean elected, int votes, int width, int needed, int share) {
    /** How wide a full bar is. */
    public static final int FULL = 600;

    static List<VoteBar> of(PublishedResult result) {
        if (result.figures().isEmpty()) {
            return List.of();
        }
        int most = Math.max(1, result.figures().get().convened());
        int needed = result.figures().get().needed().orElse(0);
        return result.people().stream()
                .filter(person -> person.votes().isPresent())
                .map(person -> bar(person, needed, most))
                .toList();
    }

    private static VoteBar bar(PublishedResult.Person person, int needed, int most) {
        int votes = person.votes().orElseThrow();
        return new VoteBar(
                person.name(),
                person.elected(),
                votes,
                (int) Math.min(FULL, (long) votes * FULL / most),
                (int) Math.min(FULL, (long) needed * FULL / most),
                (int) ((votes * 1000L + most / 2) / most));
    }

    /** Per cent with one decimal, as Vietnamese writes it. */
    public String percent() {
        return share / 10 + "," + share % 10 + "%";
    }
}
