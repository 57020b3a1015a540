package vn.kiemphieu.counter.bench.scans;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.kiemphieu.counter.bench.figures.Facet;
import vn.kiemphieu.counter.bench.figures.Sample;
import vn.kiemphieu.counter.bench.figures.Trait;
import vn.kiemphieu.counter.bench.reading.Filed;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.testballots.Expected;
import vn.kiemphieu.testballots.Meaning;
import vn.kiemphieu.testballots.RowTruth;
import vn.kiemphieu.testballots.Truth;

/** One line of {@code truth.jsonl}; what is wrong with it is said in Vietnamese by an {@link IllegalArgumentException}. */
record TruthLine(Path folder, Congress congress) {
    /** What a page may be, besides a ballot that is valid, open or for people. */
    private static final Set<String> NO_BALLOT = Set.of("foreign", "unreadable", "duplicate", "back");

    Filed read(JsonNode line) {
        String source = text(line, "source");
        Path file = folder.resolve(source);
        require(Files.isRegularFile(file), "không có ảnh " + source);
        Election election = congress.election(new ElectionId(text(line, "election")))
                .orElseThrow(() -> new IllegalArgumentException("không có cuộc bầu " + text(line, "election")));
        int page = line.path("page").asInt(1);
        String name = source.replaceAll("[/\\\\]", "_") + (page == 1 ? "" : "-" + page);
        Sample sample = new Sample(name, election, truth(line, election), traits(line));
        return new Filed(sample, new PageFile(source, file, page, election.id().value()));
    }

    private static Truth truth(JsonNode line, Election election) {
        String expected = text(line, "expected");
        Expected outcome = switch (expected) {
            case "valid" -> Expected.VALID;
            case "open" -> Expected.OPEN;
            case "referred" -> Expected.REFERRED;
            default -> {
                require(NO_BALLOT.contains(expected), "không có giá trị expected " + expected);
                yield Expected.REFERRED;
            }
        };
        List<RowTruth> rows = new ArrayList<>();
        for (JsonNode row : line.path("rows")) {
            int number = row.path("row").asInt();
            require(
                    number >= 1 && number <= election.candidates().size(),
                    "phiếu không có dòng " + row.path("row").asText());
            rows.add(new RowTruth(number, meaning(text(row, "vote"))));
        }
        require(outcome == Expected.REFERRED || !rows.isEmpty(), "phiếu hợp lệ phải có rows");
        return new Truth(
                election.id().value(),
                election.round(),
                0,
                line.path("ballotPage").asInt(1),
                1,
                rows,
                outcome,
                outcome == Expected.REFERRED ? Set.of(expected) : Set.of());
    }

    private static Meaning meaning(String vote) {
        return Arrays.stream(Meaning.values())
                .filter(known -> known.word().equals(vote))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("không có giá trị vote " + vote));
    }

    private static Set<Trait> traits(JsonNode line) {
        Set<Trait> traits = new HashSet<>();
        traits.add(new Trait(Facet.EXPECTED, text(line, "expected").toUpperCase(Locale.ROOT)));
        line.path("marks").forEach(mark -> traits.add(new Trait(Facet.MARK, mark.asText())));
        line.path("wear").forEach(wear -> traits.add(new Trait(Facet.WEAR, wear.asText())));
        if (line.hasNonNull("from")) {
            traits.add(new Trait(Facet.SOURCE, text(line, "from")));
        }
        return traits;
    }

    private static String text(JsonNode line, String name) {
        JsonNode value = line.path(name);
        require(value.isTextual(), "thiếu " + name);
        return value.textValue();
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
