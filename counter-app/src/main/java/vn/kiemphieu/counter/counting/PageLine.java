package vn.kiemphieu.counter.counting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.counter.counting.ReadPage.Look;
import vn.kiemphieu.scanner.ColourSeen;
import vn.kiemphieu.scanner.GlassStreak;
import vn.kiemphieu.scanner.Handwriting;
import vn.kiemphieu.scanner.MarkHue;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.SheetOutcome;
import vn.kiemphieu.scanner.SheetOutcome.Blank;
import vn.kiemphieu.scanner.SheetOutcome.OtherPaper;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.scanner.SheetOutcome.Unreadable;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.ballot.Ink;
import vn.kiemphieu.tally.ballot.Remark;
import vn.kiemphieu.tally.ballot.RowReading;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.tally.election.PaperCode;

/** One read page as one line of {@code working.jsonl}, and back. */
final class PageLine {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String FIRST = "{\"source\":";

    private PageLine() {}

    static String write(ReadPage page) {
        return node(page).toString();
    }

    static ObjectNode node(ReadPage page) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("source", page.file().source());
        line.put("page", page.file().page());
        line.put("sha256", page.sha256());
        line.put("width", page.look().width());
        line.put("height", page.look().height());
        line.put("white", page.look().mostlyWhite());
        writeStreaks(page.streaks(), line);
        page.colour().ifPresent(colour -> writeColour(colour, line.putObject("colour")));
        SheetOutcome outcome = page.outcome();
        if (outcome instanceof Read read) {
            line.put("ballotPage", read.page());
            writeRows(read.rows(), line.putArray("rows"));
            ArrayNode remarks = line.putArray("remarks");
            read.remarks().forEach(remark -> remarks.add(remark.name()));
            line.put("hand", read.handwriting().bytes()); // Base64; ends with the working file (ADR 0010)
        } else if (outcome instanceof OtherPaper other) {
            line.put("code", other.code().map(PaperCode::text).orElse(""));
        } else if (outcome instanceof Unreadable unreadable) {
            line.put("trouble", unreadable.trouble().name());
        }
        return line;
    }

    private static void writeStreaks(List<GlassStreak> streaks, ObjectNode line) {
        for (GlassStreak streak : streaks) {
            line.withArray("streaks")
                    .addObject()
                    .put("sideways", streak.sideways())
                    .put("place", streak.place())
                    .put("across", streak.across())
                    .put("perMillimetre", streak.perMillimetre());
        }
    }

    private static void writeColour(ColourSeen colour, ObjectNode node) {
        node.put("stampMissing", colour.stampMissing());
        ArrayNode marks = node.putArray("marks");
        colour.marks()
                .forEach(mark -> marks.addObject()
                        .put("row", mark.row())
                        .put("red", mark.red())
                        .put("blue", mark.blue()));
    }

    static void writeRows(List<RowReading> readings, ArrayNode rows) {
        for (RowReading seen : readings) {
            ObjectNode row = rows.addObject();
            row.put("row", seen.row());
            row.put("cross", seen.cross());
            ObjectNode ink = row.putObject("ink");
            seen.ink().forEach((column, found) -> ink.put(column.name(), found.name()));
        }
    }

    /** Whether a line is about a page that was read. */
    static boolean isOne(String text) {
        return text.startsWith(FIRST);
    }

    /** The page of a line; empty where the line is torn or about something else. The file and the group are told by whoever asks for the page. */
    static Optional<ReadPage> parse(String text) {
        try {
            JsonNode line = MAPPER.readTree(text);
            return line.path("sha256").isTextual() ? Optional.of(page(line)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    static ReadPage page(JsonNode line) {
        PageFile file = new PageFile(
                line.get("source").textValue(), Path.of(""), line.get("page").intValue(), "");
        Look look = new Look(
                line.path("width").intValue(),
                line.path("height").intValue(),
                line.path("white").booleanValue());
        return new ReadPage(file, line.get("sha256").textValue(), outcome(line), look, streaks(line), colour(line));
    }

    private static List<GlassStreak> streaks(JsonNode line) {
        List<GlassStreak> streaks = new ArrayList<>();
        for (JsonNode streak : line.path("streaks")) {
            streaks.add(new GlassStreak(
                    streak.get("sideways").booleanValue(),
                    streak.get("place").intValue(),
                    streak.get("across").intValue(),
                    streak.get("perMillimetre").doubleValue()));
        }
        return streaks;
    }

    private static Optional<ColourSeen> colour(JsonNode line) {
        if (!line.has("colour")) {
            return Optional.empty();
        }
        List<MarkHue> marks = new ArrayList<>();
        for (JsonNode mark : line.get("colour").get("marks")) {
            marks.add(new MarkHue(
                    mark.get("row").intValue(),
                    mark.get("red").doubleValue(),
                    mark.get("blue").doubleValue()));
        }
        return Optional.of(
                new ColourSeen(marks, line.get("colour").get("stampMissing").booleanValue()));
    }

    private static SheetOutcome outcome(JsonNode line) {
        if (line.has("trouble")) {
            return new Unreadable(Trouble.valueOf(line.get("trouble").textValue()));
        }
        if (line.has("code")) {
            return new OtherPaper(PaperCode.parse(line.get("code").textValue()));
        }
        return line.has("rows") ? read(line) : new Blank();
    }

    static List<RowReading> rows(JsonNode lines) {
        List<RowReading> rows = new ArrayList<>();
        for (JsonNode row : lines) {
            Map<Column, Ink> ink = new EnumMap<>(Column.class);
            row.get("ink")
                    .properties()
                    .forEach(seen -> ink.put(
                            Column.valueOf(seen.getKey()),
                            Ink.valueOf(seen.getValue().textValue())));
            rows.add(new RowReading(
                    row.get("row").intValue(), ink, row.get("cross").booleanValue()));
        }
        return rows;
    }

    private static Read read(JsonNode line) {
        List<RowReading> rows = rows(line.get("rows"));
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        line.get("remarks").forEach(remark -> remarks.add(Remark.valueOf(remark.textValue())));
        return new Read(line.get("ballotPage").intValue(), rows, remarks, handwriting(line.path("hand")));
    }

    /** None where the session is closed. */
    private static Handwriting handwriting(JsonNode hand) {
        return hand.isMissingNode()
                ? Handwriting.NONE
                : Handwriting.of(Base64.getDecoder().decode(hand.textValue()));
    }
}
