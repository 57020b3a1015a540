package vn.kiemphieu.counter.bench.figures;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Whether doubts fall on some rows, or some columns, more than on others: a chi-square test within every page, marked and
 * empty places by themselves. Doubts are rare, so chances are not taken from the chi-square curve, which needs five in
 * every place, but from thrown decks: as many doubts, thrown over the places as often as each was looked at.
 *
 * @param doubts that were thrown over the places
 * @param hundredths chi-square times a hundred
 * @param perMille chance of as much or more by luck alone, of a thousand
 */
public record PlaceBias(long doubts, long hundredths, int perMille) {
    /** Below this, luck is no explanation. */
    private static final int LEAST = 10;

    private static final int THROWS = 10_000;
    private static final long MOST_WORK = 200_000_000L;
    /** Fewer tell nothing. */
    private static final int FEWEST = 5;

    /** Whether doubts may lie where they lie by luck. */
    public boolean passes() {
        return perMille > LEAST;
    }

    /** Over rows; empty where there are too few doubts to judge. */
    public static Optional<PlaceBias> ofRows(Map<Place, Looks> places) {
        return of(places, place -> place.page() + place.marked() + place.column(), place -> "" + place.row());
    }

    /** Over the columns of a page; empty where there are too few doubts to judge. */
    public static Optional<PlaceBias> ofColumns(Map<Place, Looks> places) {
        return of(
                places,
                place -> place.page() + place.marked(),
                place -> place.column().name());
    }

    private static Optional<PlaceBias> of(
            Map<Place, Looks> places, Function<Place, String> within, Function<Place, String> cell) {
        Map<String, Map<String, Looks>> pages = new TreeMap<>();
        places.forEach((place, looks) -> pages.computeIfAbsent(within.apply(place), any -> new TreeMap<>())
                .merge(cell.apply(place), looks, Looks::plus));
        Part[] parts = pages.values().stream()
                .map(Map::values)
                .map(Part::of)
                .filter(part -> part.doubts > 0 && part.share.length > 1)
                .toArray(Part[]::new);
        long doubts = Arrays.stream(parts).mapToLong(part -> part.doubts).sum();
        if (doubts < FEWEST) {
            return Optional.empty();
        }
        double seen = Arrays.stream(parts)
                .mapToDouble(part -> part.distance(part.seen))
                .sum();
        int times = (int) Math.max(1000, Math.min(THROWS, MOST_WORK / doubts));
        return Optional.of(new PlaceBias(doubts, Math.round(seen * 100), perMille(parts, seen, times)));
    }

    private static int perMille(Part[] parts, double seen, int times) {
        SplittableRandom random = new SplittableRandom(times);
        int asFar = 1;
        for (int i = 0; i < times; i++) {
            double thrown = 0;
            for (Part part : parts) {
                thrown += part.distance(part.thrown(random));
            }
            asFar += thrown >= seen - 1e-9 ? 1 : 0;
        }
        return (int) Math.min(1000, 1000L * asFar / (times + 1));
    }

    /** The places of one page that are compared with each other. */
    private static final class Part {
        private final double[] share;
        private final double[] upTo;
        private final long[] seen;
        private final long doubts;

        private Part(double[] share, long[] seen) {
            this.share = share;
            this.seen = seen;
            this.doubts = Arrays.stream(seen).sum();
            this.upTo = share.clone();
            Arrays.parallelPrefix(upTo, Double::sum);
        }

        static Part of(Collection<Looks> cells) {
            double all = cells.stream().mapToLong(Looks::looked).sum();
            double[] share =
                    cells.stream().mapToDouble(cell -> cell.looked() / all).toArray();
            return new Part(share, cells.stream().mapToLong(Looks::doubts).toArray());
        }

        double distance(long[] found) {
            double sum = 0;
            for (int i = 0; i < share.length; i++) {
                double expected = doubts * share[i];
                sum += expected == 0 ? 0 : (found[i] - expected) * (found[i] - expected) / expected;
            }
            return sum;
        }

        long[] thrown(SplittableRandom random) {
            long[] found = new long[share.length];
            for (long i = 0; i < doubts; i++) {
                int at = Arrays.binarySearch(upTo, random.nextDouble());
                found[Math.min(share.length - 1, at < 0 ? -at - 1 : at)]++;
            }
            return found;
        }
    }
}
