package vn.kiemphieu.counter.closing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kiemphieu.counter.conclusion.Concluded;
import vn.kiemphieu.counter.conclusion.Ending;
import vn.kiemphieu.counter.conclusion.Ending.Collected;
import vn.kiemphieu.counter.conclusion.Ending.SetAside;
import vn.kiemphieu.counter.conclusion.Proposals;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.Status;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.tally.ballot.BallotFinding;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotFinding.Referred;
import vn.kiemphieu.tally.ballot.InvalidityGround;

/** One page as one line of {@code sheets.jsonl} (docs/schema/sheets.schema.json). */
final class SheetLine {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ExpectedPaper paper;
    private final SheetRows rows;

    SheetLine(ExpectedPaper paper) {
        this.paper = paper;
        this.rows = new SheetRows(paper);
    }

    ObjectNode write(Concluded concluded, ReadPage page) {
        Counted counted = concluded.counted();
        ObjectNode line = MAPPER.createObjectNode();
        line.put("source", page.file().source());
        line.put("page", page.file().page());
        line.put("sha256", page.sha256());
        line.put("ballot", counted instanceof Counted.Ballot ballot ? ballot.id() : null);
        line.put("ballotPage", page.read().map(Read::page).orElse(null));
        line.put("election", election(counted).orElse(null));
        line.put("status", counted.status().code());
        line.put(
                "proposal",
                Proposals.ground(counted).map(InvalidityGround::name).orElse(null));
        ArrayNode reasons = line.putArray("reasons");
        reasons(counted).forEach(reasons::add);
        line.put(
                "sameAs",
                counted instanceof Counted.Duplicate copy ? copy.same(page).sha256() : null);
        line.set("settled", settled(concluded.ending()));
        line.set("rows", rows.write(concluded, page, line.arrayNode()));
        return line;
    }

    /** A ballot of a keyed batch: no page, no picture, only what it says. It binds the result and stands in no file. */
    ObjectNode write(Collected keyed) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("election", paper.election().id().value());
        line.put("status", Status.KEYED.code());
        line.set("settled", settled(keyed));
        line.set("rows", rows.write(keyed, line.arrayNode()));
        return line;
    }

    private Optional<String> election(Counted counted) {
        if (counted instanceof Counted.Foreign foreign) {
            return foreign.other().map(other -> other.id().value());
        }
        if (counted instanceof Counted.Duplicate copy) {
            return election(copy.original());
        }
        return counted instanceof Counted.Ballot
                ? Optional.of(paper.election().id().value())
                : Optional.empty();
    }

    private static List<String> reasons(Counted counted) {
        if (counted instanceof Counted.Ballot ballot && ballot.finding() instanceof Referred referred) {
            return referred.reasons().stream().sorted().map(Enum::name).toList();
        }
        if (counted instanceof Counted.Foreign foreign) {
            return List.of("V1", foreign.why().name());
        }
        return counted instanceof Counted.Unreadable unreadable
                ? List.of(unreadable.trouble().name())
                : List.of();
    }

    private static ObjectNode settled(Ending ending) {
        if (ending instanceof Collected collected) {
            return settled(
                    collected.ballot() instanceof BallotFinding.Valid ? "valid" : "invalid",
                    collected.ballot() instanceof Invalid invalid
                            ? invalid.ground().name()
                            : null);
        }
        return ending instanceof SetAside aside ? settled(aside.as().code(), null) : null;
    }

    private static ObjectNode settled(String as, String ground) {
        return MAPPER.createObjectNode().put("as", as).put("ground", ground);
    }

    /** As in files: lower case. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
