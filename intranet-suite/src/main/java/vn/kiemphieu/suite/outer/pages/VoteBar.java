package vn.kiemphieu.suite.outer.pages;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.kiemphieu.bridge.publication.PublishedResult;

/**
 * A bar of the chart of votes.
 *
 * @param width of 600
 * @param y of the upper edge
 * @param share of those in the denominator, in tenths of a per cent
 */
public record VoteBar(String name, boolean elected, int votes, int width, int y, int share) {
    /** How wide a full bar is. */
    public static final int FULL = 600;

    private static final int STEP = 44;

    static List<VoteBar> of(PublishedResult result) {
        if (result.figures().isEmpty()) {
            return List.of();
        }
        int most = Math.max(1, result.figures().get().convened());
        List<PublishedResult.Person> people = result.people();
        return IntStream.range(0, people.size())
                .filter(i -> people.get(i).votes().isPresent())
                .mapToObj(i -> bar(people.get(i), i, most))
                .toList();
    }

    private static VoteBar bar(PublishedResult.Person person, int row, int most) {
        OptionalInt votes = person.votes();
        int count = votes.orElseThrow();
        return new VoteBar(
                person.name(),
                person.elected(),
                count,
                (int) Math.min(FULL, (long) count * FULL / most),
                row * STEP,
                (int) ((count * 1000L + most / 2) / most));
    }

    /** How high the chart is. */
    public static int height(List<VoteBar> bars) {
        return bars.size() * STEP;
    }

    /** Per cent with one decimal, as Vietnamese writes it. */
    public String percent() {
        return share / 10 + "," + share % 10 + "%";
    }
}
