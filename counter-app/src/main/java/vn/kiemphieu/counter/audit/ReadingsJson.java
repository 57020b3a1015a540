package vn.kiemphieu.counter.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotFinding.Valid;
import vn.kiemphieu.tally.check.Position;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.session.TwoPeople;

/** Writes what two people read at the kiosk as {@link ReadingsFile} reads it. */
public final class ReadingsJson {
    private ReadingsJson() {}

    /** The bytes of a file; the same for the same readings. */
    public static byte[] bytes(Election election, TwoPeople readers, Map<Position, BlindReadings.Two> sheets) {
        ObjectNode root = JsonMapper.builder().build().createObjectNode();
        root.put("election", election.id().value());
        root.putArray("by").add(readers.first()).add(readers.second());
        var array = root.putArray("sheets");
        new TreeMap<>(sheets).forEach((at, two) -> {
            ObjectNode sheet = array.addObject().put("batch", at.batch()).put("sheet", at.sheet());
            write(sheet.putObject("first"), two.first());
            write(sheet.putObject("second"), two.second());
        });
        return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ObjectNode node, Paper paper) {
        if (paper instanceof Paper.Ballot ballot) {
            write(node, ballot.ballot());
        } else {
            node.put("as", paper instanceof Paper.Missing ? "missing" : "other");
        }
    }

    private static void write(ObjectNode node, Settled ballot) {
        if (ballot instanceof Invalid invalid) {
            node.put("as", "invalid").put("ground", invalid.ground().name());
            return;
        }
        Valid valid = (Valid) ballot;
        var rows = node.put("as", "valid").putArray("rows");
        for (int row = 1; row <= valid.choices().rows(); row++) {
            rows.add(valid.choices().choice(row).name().toLowerCase(Locale.ROOT));
        }
    }
}
