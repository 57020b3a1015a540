package vn.kiemphieu.counter.counting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import vn.kiemphieu.scanner.PageFile;

/** That native code is about to have a page, as one line of {@code working.jsonl}, and back. */
record Attempt(Purpose purpose, String source, int page) {
    static final String BEGUN = "begun";
    /** As long as {@link #BEGUN}: it is written over it. */
    static final String ENDED = "ended";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String FIRST = "{\"attempt\":\"";

    /** What a page is handed over for. */
    enum Purpose {
        READ,
        SHOW
    }

    /**
     * An attempt that nobody knows the end of.
     *
     * @param at where its line begins in the file, in bytes
     * @param alone the page's name if no other page was in hand meanwhile
     */
    record Open(Attempt attempt, long at, Optional<String> alone) {
        /** Where the word is that says whether it ended. */
        long word() {
            return at + FIRST.length();
        }
    }

    static Attempt at(Purpose purpose, PageFile page) {
        return new Attempt(purpose, page.source(), page.page());
    }

    String write(Optional<String> alone) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("attempt", BEGUN); // first: see Open.word
        line.put("purpose", purpose.name());
        line.put("source", source);
        line.put("page", page);
        alone.ifPresent(sha256 -> line.put("alone", sha256));
        return line.toString();
    }

    /** The attempt of a line at this place; empty where it ended, and where the line says something else. */
    static Optional<Open> parse(String text, long at) {
        if (!text.startsWith(FIRST + BEGUN)) {
            return Optional.empty();
        }
        try {
            JsonNode line = MAPPER.readTree(text);
            Attempt attempt = new Attempt(
                    Purpose.valueOf(line.get("purpose").textValue()),
                    line.get("source").textValue(),
                    line.get("page").intValue());
            return Optional.of(
                    new Open(attempt, at, Optional.ofNullable(line.path("alone").textValue())));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // torn
        }
    }
}
