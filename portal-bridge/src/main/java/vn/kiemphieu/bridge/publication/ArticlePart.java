package vn.kiemphieu.bridge.publication;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import vn.kiemphieu.bridge.json.JsonPlace;

/** How an article is spelt. */
final class ArticlePart {
    private ArticlePart() {}

    static void write(ObjectNode node, Article article) {
        node.put("id", article.id());
        ArrayNode sections = node.putArray("sections");
        for (Article.Section section : article.sections()) {
            sections.addObject()
                    .put("id", section.id())
                    .put("title", section.title())
                    .put("order", section.order());
        }
        node.put("published", article.published().toString())
                .put("title", article.title())
                .put("summary", article.summary())
                .put("body", article.body());
        ArrayNode pictures = node.putArray("pictures");
        for (Article.Picture picture : article.pictures()) {
            pictures.addObject()
                    .put("file", picture.file())
                    .put("caption", picture.caption())
                    .put("alternative", picture.alternative())
                    .put("width", picture.width())
                    .put("height", picture.height());
        }
        node.put("byline", article.byline())
                .put("unit", article.unit())
                .put("source", article.source())
                .put("comments", article.comments());
    }

    static Article read(JsonPlace place) {
        return new Article(
                place.at("id").text(),
                place.at("sections").all().stream().map(ArticlePart::section).toList(),
                Instant.parse(place.at("published").text()),
                place.at("title").text(),
                place.at("summary").text(),
                place.at("body").text(),
                place.at("pictures").all().stream().map(ArticlePart::picture).toList(),
                place.at("byline").text(),
                place.at("unit").text(),
                place.at("source").text(),
                place.at("comments").truth());
    }

    private static Article.Section section(JsonPlace place) {
        return new Article.Section(
                place.at("id").text(),
                place.at("title").text(),
                place.at("order").count());
    }

    private static Article.Picture picture(JsonPlace place) {
        return new Article.Picture(
                place.at("file").text(),
                place.at("caption").text(),
                place.at("alternative").text(),
                place.at("width").count(),
                place.at("height").count());
    }
}
