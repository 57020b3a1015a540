package vn.kiemphieu.bridge.publication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import vn.kiemphieu.bridge.json.JsonPlace;

/** How a comment is spelt. */
final class CommentPart {
    private CommentPart() {}

    static void write(ObjectNode node, ReaderComment comment) {
        node.put("id", comment.id())
                .put("article", comment.article())
                .put("name", comment.name())
                .put("text", comment.text())
                .put("written", comment.written().toString())
                .put("note", comment.note());
    }

    static ReaderComment read(JsonPlace place) {
        return new ReaderComment(
                place.at("id").text(),
                place.at("article").text(),
                place.at("name").text(),
                place.at("text").text(),
                Instant.parse(place.at("written").text()),
                place.at("note").text());
    }
}
