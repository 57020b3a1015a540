package vn.kiemphieu.suite.outer.pages;

import java.util.List;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.publication.PublishedResult;

/**
 * A bar of the chart of votes.
 *
 * @param width of {@link #FULL}
 * @param needed where the fewest votes that elect stand, of {@link #FULL}; 0 where no such rule applies
 * @param share of those in the denominator, in tenths of a per cent
 */
public record VoteBar(String name, CountedResult.Standing standing, int votes, int width, int needed, int share) {
    /** How wide a full bar is. */
    public static final int FULL = 600;

    static List<VoteBar> of(PublishedResult result) {
        if (result.figures().isEmpty()) {
            return List.of();
        }
        int most = Math.max(1, result.figures().get().people());
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
                person.standing(),
                votes,
                (int) Math.min(FULL, (long) votes * FULL / most),
                (int) Math.min(FULL, (long) needed * FULL / most),
                (int) ((votes * 1000L + most / 2) / most));
    }

    /** Green for who is elected, brown for who is tied, grey for the others. */
    public String colour() {
        return switch (standing) {
            case ELECTED -> "#1b6b34";
            case TIED -> "#8a5a00";
            case NOT_ELECTED -> "#6b6c72";
        };
    }

    /** Per cent with one decimal, as Vietnamese writes it. */
    public String percent() {
        return share / 10 + "," + share % 10 + "%";
    }
}
