package vn.kiemphieu.counter.bench.scans;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.counter.bench.reading.Filed;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Congress;

/** A folder of scans with known answers, in the order of its lines. */
public final class ScansFolder {
    private static final String TRUTH = "truth.jsonl";

    private final Congress congress;
    private final List<Filed> pages;

    private ScansFolder(Congress congress, List<Filed> pages) {
        this.congress = congress;
        this.pages = List.copyOf(pages);
    }

    /**
     * Reads the answers.
     *
     * @param congress its file; empty: {@code congress.json} in the folder
     * @throws RequestRefused if a line is wrong or names a picture that is not there
     */
    public static ScansFolder open(Path folder, Optional<Path> congress) {
        Congress known = CongressFile.read(congress.orElse(folder.resolve("congress.json")));
        Path truth = folder.resolve(TRUTH);
        List<Filed> pages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line : lines(truth)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Filed page = page(new TruthLine(folder, known), line, truth + ", dòng " + number);
            if (!seen.add(page.sample().name())) {
                throw refused(truth + ", dòng " + number, "ảnh này đã có ở dòng khác");
            }
            pages.add(page);
        }
        if (pages.isEmpty()) {
            throw refused(truth.toString(), "không có dòng nào");
        }
        return new ScansFolder(known, pages);
    }

    public Congress congress() {
        return congress;
    }

    public List<Filed> pages() {
        return pages;
    }

    private static List<String> lines(Path truth) {
        try {
            return Files.readAllLines(truth);
        } catch (IOException e) {
            throw refused(truth.toString(), "không đọc được");
        }
    }

    private static Filed page(TruthLine reader, String line, String place) {
        JsonNode node;
        try {
            node = JsonMapper.builder().build().readTree(line);
        } catch (JsonProcessingException e) {
            throw refused(place, "không phải JSON đúng cú pháp");
        }
        try {
            return reader.read(node);
        } catch (IllegalArgumentException e) {
            throw refused(place, e.getMessage());
        }
    }

    private static RequestRefused refused(String place, String why) {
        return new RequestRefused("--scans " + place, why, "xem docs/bench-inputs.md");
    }
}
