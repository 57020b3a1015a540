package vn.kiemphieu.counter.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.tally.check.HandReading;
import vn.kiemphieu.tally.check.Position;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * What two people read from the paper, each without knowing what the other or the machine read.
 *
 * @param file hash of the bytes that hold it: it goes into the chain before anything is opened
 */
public record BlindReadings(TwoPeople readers, Map<Position, Two> sheets, Hash file) {
    public BlindReadings {
        sheets = Map.copyOf(sheets);
    }

    /** What each of them read from one sheet. */
    public record Two(Paper first, Paper second) {
        boolean agree() {
            return first.equals(second);
        }
    }

    /** Where they differ: both look again, together. */
    Set<Position> disputed() {
        return sheets.entrySet().stream()
                .filter(each -> !each.getValue().agree())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the sheets drawn those that nobody has read. */
    Set<Position> unread(List<Position> drawn) {
        Set<Position> unread = new TreeSet<>(drawn);
        unread.removeAll(sheets.keySet());
        return unread;
    }

    List<HandReading> asEngine() {
        return new TreeMap<>(sheets)
                .entrySet().stream()
                        .map(each -> new HandReading(
                                each.getKey(),
                                each.getValue().first().settled(),
                                each.getValue().second().settled()))
                        .toList();
    }
}
