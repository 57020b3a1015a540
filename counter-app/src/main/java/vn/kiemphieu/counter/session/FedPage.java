package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.kiemphieu.counter.counting.CountedLine;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.tally.election.ElectionId;

/**
 * One page as it went through the scanner.
 *
 * @param election it is a page of; empty where it is of none that is open
 * @param page with its place in the batch as its page
 */
public record FedPage(Optional<ElectionId> election, ReadPage page) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    byte[] bytes() {
        ObjectNode node = MAPPER.createObjectNode();
        election.ifPresent(id -> node.put("election", id.value()));
        node.set("page", CountedLine.page(page));
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    /** A page as it was accepted. */
    static FedPage parse(byte[] bytes, int place) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            Optional<ElectionId> election =
                    Optional.ofNullable(node.path("election").textValue()).map(ElectionId::new);
            return new FedPage(election, CountedLine.page(node.get("page"))).at(place);
        } catch (IOException e) {
            throw new IllegalStateException("an accepted page is JSON", e);
        }
    }

    /** The same page, told its place in the batch. */
    FedPage at(int place) {
        return new FedPage(election, page.of(new PageFile("", Path.of(""), place, "")));
    }
}
