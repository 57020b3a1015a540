package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    byte[] bytes() {
        ObjectNode node = Facts.none();
        election.ifPresent(id -> node.put("election", id.value()));
        node.set("page", CountedLine.page(page));
        return JsonBytes.of(node);
    }

    /** A page as it was accepted. */
    static FedPage parse(byte[] bytes, int place) {
        JsonNode node = JsonBytes.tree(bytes);
        Optional<ElectionId> election =
                Optional.ofNullable(node.path("election").textValue()).map(ElectionId::new);
        return new FedPage(election, CountedLine.page(node.get("page"))).at(place);
    }

    /** The same page, told its place in the batch. */
    FedPage at(int place) {
        return new FedPage(election, page.of(new PageFile("", Path.of(""), place, "")));
    }
}
