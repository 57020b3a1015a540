package vn.kiemphieu.bridge.publication;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import vn.kiemphieu.bridge.json.JsonPlace;
import vn.kiemphieu.bridge.json.JsonText;
import vn.kiemphieu.bridge.signing.Hash;

/** How a publication is spelt. Reading is held against writing ({@link Publication#parse}), so it need not look at what it ignores. */
final class PublicationJson {
    private static final int SCHEMA = 1;

    private PublicationJson() {}

    static byte[] write(Publication publication) {
        ObjectNode root = JsonText.object()
                .put("schema", SCHEMA)
                .put("portal", publication.portal())
                .put("sequence", publication.sequence())
                .put("made", publication.made().toString())
                .put("kind", JsonPlace.word(publication.content().kind()));
        write(root.putObject("content"), publication.content());
        ArrayNode files = root.putArray("files");
        for (Map.Entry<String, byte[]> file : publication.files().entrySet()) {
            files.addObject()
                    .put("name", file.getKey())
                    .put("size", file.getValue().length)
                    .put("sha256", Hash.over(file.getValue()).hex());
        }
        return JsonText.bytes(root);
    }

    private static void write(ObjectNode node, Content content) {
        if (content instanceof PublishedResult result) {
            ResultPart.write(node, result);
        } else if (content instanceof ProvinceBoard board) {
            BoardPart.write(node, board);
        } else if (content instanceof Article article) {
            ArticlePart.write(node, article);
        } else if (content instanceof ReaderComment comment) {
            CommentPart.write(node, comment);
        } else if (content instanceof Letters letters) {
            ArrayNode comments = node.putArray("comments");
            letters.comments().forEach(comment -> CommentPart.write(comments.addObject(), comment));
        } else if (content instanceof Withdrawal withdrawal) {
            node.put("what", JsonPlace.word(withdrawal.what()))
                    .put("of", withdrawal.of())
                    .put("reason", withdrawal.reason());
        }
    }

    /** Whether some signed bytes are a publication of another version. */
    static boolean isOfAnotherVersion(byte[] bytes) {
        try {
            return JsonPlace.parse(Publication.JSON, bytes).at("schema").count() != SCHEMA;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    static Publication read(byte[] bytes, SortedMap<String, byte[]> files) {
        JsonPlace root = JsonPlace.parse(Publication.JSON, bytes);
        return new Publication(
                root.at("portal").text(),
                root.at("sequence").count(),
                Instant.parse(root.at("made").text()),
                content(root.at("kind").oneOf(Kind.class), root.at("content")),
                files);
    }

    private static Content content(Kind kind, JsonPlace content) {
        return switch (kind) {
            case RESULT -> ResultPart.read(content);
            case BOARD -> BoardPart.read(content);
            case ARTICLE -> ArticlePart.read(content);
            case COMMENT -> CommentPart.read(content);
            case LETTERS ->
                new Letters(content.at("comments").all().stream()
                        .map(CommentPart::read)
                        .toList());
            case WITHDRAWAL ->
                new Withdrawal(
                        content.at("what").oneOf(Kind.class),
                        content.at("of").text(),
                        content.at("reason").text());
        };
    }
}
