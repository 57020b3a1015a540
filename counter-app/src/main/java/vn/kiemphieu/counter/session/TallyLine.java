package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.ElectionId;

/** A tally in one spelling, so that the chain can bind it. */
final class TallyLine {
    private TallyLine() {}

    /** The hash of every election's tally, by its id. */
    static ObjectNode hashes(Map<ElectionId, Tally> tallies) {
        ObjectNode hashes = Facts.none();
        tallies.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().value()))
                .forEach(each ->
                        hashes.put(each.getKey().value(), hash(each.getValue()).hex()));
        return hashes;
    }

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
