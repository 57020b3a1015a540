package vn.kiemphieu.counter.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Tally;

/** A tally in one spelling, so that the chain can bind it. */
final class TallyLine {
    private TallyLine() {}

    static Hash hash(Tally tally) {
        String invalid = Arrays.stream(InvalidityGround.values())
                .map(ground -> ground + "=" + tally.invalid().getOrDefault(ground, 0L))
                .collect(Collectors.joining(","));
        String votes = new TreeMap<>(tally.votes())
                .entrySet().stream().map(TallyLine::said).collect(Collectors.joining(";"));
        String line = tally.form() + " " + tally.rows() + " " + tally.valid() + " " + invalid + " " + votes;
        return Hash.over(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String said(Map.Entry<?, ?> choice) {
        return choice.getKey() + "=" + choice.getValue();
    }
}
