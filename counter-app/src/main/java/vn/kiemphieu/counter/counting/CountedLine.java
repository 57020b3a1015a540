package vn.kiemphieu.counter.counting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.ballot.BallotReading;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

/**
 * What the machine made of some pages ({@link Assembly#ofFeed}) as JSON, and back. File names and places of pages are left
 * out: they tell the order of feeding.
 */
public final class CountedLine {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** Of a page: what tells when it was scanned, and by whose hand it was marked. */
    private static final List<String> OF_THE_SESSION = List.of("hand", "streaks", "width", "height", "white");

    private final Congress congress;
    private final Election election;

    /** @param election whose rules say what a ballot means */
    public CountedLine(Congress congress, Election election) {
        this.congress = congress;
        this.election = election;
    }

    /** Everything that is needed to tell the same sheet in another batch. */
    public static ObjectNode write(Counted counted) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("as", as(counted));
        ArrayNode pages = line.putArray("pages");
        counted.pages().forEach(page -> pages.add(page(page)));
        if (counted instanceof Counted.Ballot ballot) {
            writeReading(ballot.reading(), line.putObject("reading"));
        } else if (counted instanceof Counted.Duplicate copy) {
            writeReading(copy.reading(), line.putObject("reading"));
        } else if (counted instanceof Counted.Foreign foreign) {
            line.put("why", foreign.why().name());
            foreign.other()
                    .ifPresent(other -> line.put("other", other.id().value()).put("round", other.round()));
        } else if (counted instanceof Counted.Keyed keyed) {
            KeyedLine.write(keyed.ballot(), line.putObject("ballot"));
        } else if (counted instanceof Counted.Unreadable unreadable) {
            line.put("trouble", unreadable.trouble().name());
            line.put("inside", unreadable.insideBallot());
        }
        return line;
    }

    /** The same without handwriting and without whatever changes from sheet to sheet as a scanner gets dirty and warm. */
    public static ObjectNode bare(ObjectNode line) {
        ObjectNode bare = line.deepCopy();
        bare.get("pages").forEach(page -> ((ObjectNode) page).remove(OF_THE_SESSION));
        return bare;
    }

    /** What such a line says; a duplicate stands for itself until {@link Assembly#together} finds its original. */
    public Counted parse(JsonNode line) {
        List<ReadPage> pages = StreamSupport.stream(line.get("pages").spliterator(), false)
                .map(PageLine::page)
                .toList();
        return switch (line.get("as").textValue()) {
            case "ballot" -> ballot(pages, line);
            case "foreign" ->
                new Counted.Foreign(pages, ForeignReason.valueOf(line.get("why").textValue()), other(line));
            case "unreadable" ->
                new Counted.Unreadable(
                        pages.get(0),
                        Trouble.valueOf(line.get("trouble").textValue()),
                        line.get("inside").booleanValue());
            case "keyed" -> new Counted.Keyed(KeyedLine.parse(line.get("ballot"), election));
            case "back" -> new Counted.Back(pages.get(0));
            case "copy" -> new Counted.Duplicate(pages, reading(line), new Counted.Back(pages.get(0)));
            default -> throw new IllegalArgumentException("no such record: " + line.get("as"));
        };
    }

    private static String as(Counted counted) {
        return counted instanceof Counted.Ballot
                ? "ballot"
                : counted instanceof Counted.Duplicate
                        ? "copy"
                        : counted.status().name().toLowerCase(Locale.ROOT);
    }

    /** One page, without the file that it came from. */
    public static ObjectNode page(ReadPage page) {
        ObjectNode node = PageLine.node(page);
        node.put("source", "");
        node.put("page", 1);
        return node;
    }

    /** A page without handwriting and without what tells when it was scanned, as it is in a closed session. */
    public static ReadPage bare(ReadPage page) {
        return PageLine.page(page(page).remove(OF_THE_SESSION));
    }

    /** A page as {@link #page(ReadPage)} writes it. */
    public static ReadPage page(JsonNode line) {
        return PageLine.page(line);
    }

    private static void writeReading(BallotReading reading, ObjectNode node) {
        PageLine.writeRows(reading.rows(), node.putArray("rows"));
        ArrayNode remarks = node.putArray("remarks");
        reading.remarks().stream().sorted().forEach(remark -> remarks.add(remark.name()));
    }

    private Counted ballot(List<ReadPage> pages, JsonNode line) {
        BallotReading reading = reading(line);
        return new Counted.Ballot(pages, reading, BallotRules.of(election).find(reading));
    }

    private static BallotReading reading(JsonNode line) {
        List<RowReading> rows =
                new ArrayList<>(PageLine.rows(line.get("reading").get("rows")));
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        line.get("reading").get("remarks").forEach(remark -> remarks.add(Remark.valueOf(remark.textValue())));
        return new BallotReading(rows, remarks);
    }

    private Optional<Election> other(JsonNode line) {
        return congress.elections().stream()
                .filter(each -> each.id().value().equals(line.path("other").asText())
                        && each.round() == line.path("round").asInt())
                .findFirst();
    }
}
