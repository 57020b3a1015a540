package vn.kiemphieu.counter.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How far an order is from chance. Three statistics, each 0 or small where the order says nothing: Spearman's rho against the
 * whole feed and within the batches, times the square root of n − 1 (normal), and Kruskal and Wallis's H between three batches
 * (chi squared with two degrees of freedom).
 */
final class Chance {
    private Chance() {}

    /** Where a record was fed. */
    record Fed(int batch, int place) {}

    /**
     * How unlikely the least likely of the three is by chance, as the natural logarithm of a bound on its probability:
     * P(|Z| &gt; z) ≤ exp(−z²/2), P(H &gt; h) = exp(−h/2).
     */
    static double surprise(Map<String, Double> order, Map<String, Fed> truth) {
        List<String> names = List.copyOf(truth.keySet());
        double whole = Math.pow(z(names, order, truth), 2) / 2;
        double within = 0;
        List<Integer> batches =
                truth.values().stream().map(Fed::batch).distinct().sorted().toList();
        for (int batch : batches) {
            List<String> its = names.stream()
                    .filter(name -> truth.get(name).batch() == batch)
                    .toList();
            within += z(its, order, truth);
        }
        double pooled = Math.pow(within, 2) / batches.size() / 2;
        return Math.max(Math.max(whole, pooled), h(names, order, truth) / 2);
    }

    /**
     * What chance exceeds in one of a thousand times in the whole trial.
     *
     * @param looks how many statistics are looked at
     */
    static double limit(int looks) {
        return Math.log(1000.0 * looks);
    }

    private static double z(List<String> names, Map<String, Double> order, Map<String, Fed> truth) {
        double[] one = ranks(names.stream().map(order::get).toList());
        double[] other = ranks(names.stream()
                .map(name -> truth.get(name).batch() * 1e6 + truth.get(name).place())
                .toList());
        double mean = (names.size() + 1) / 2.0;
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - mean) * (other[i] - mean);
            first += Math.pow(one[i] - mean, 2);
            second += Math.pow(other[i] - mean, 2);
        }
        return first == 0 ? 0 : both / Math.sqrt(first * second) * Math.sqrt(names.size() - 1.0);
    }

    private static double h(List<String> names, Map<String, Double> order, Map<String, Fed> truth) {
        double[] ranks = ranks(names.stream().map(order::get).toList());
        double n = names.size();
        double mean = (n + 1) / 2;
        double all = IntStream.range(0, ranks.length)
                .mapToDouble(i -> Math.pow(ranks[i] - mean, 2))
                .sum();
        double between = 0;
        for (int batch : truth.values().stream().map(Fed::batch).distinct().toList()) {
            int[] its = IntStream.range(0, ranks.length)
                    .filter(i -> truth.get(names.get(i)).batch() == batch)
                    .toArray();
            double sum = IntStream.of(its).mapToDouble(i -> ranks[i] - mean).sum();
            between += sum * sum / its.length;
        }
        return all == 0 ? 0 : (n - 1) * between / all;
    }

    /** Equal values share the mean of their ranks. */
    private static double[] ranks(List<Double> values) {
        List<Integer> sorted =
                new ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
        sorted.sort(Comparator.comparing(values::get));
        double[] ranks = new double[values.size()];
        int from = 0;
        while (from < sorted.size()) {
            int to = from;
            while (to < sorted.size() && values.get(sorted.get(to)).equals(values.get(sorted.get(from)))) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[sorted.get(i)] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
