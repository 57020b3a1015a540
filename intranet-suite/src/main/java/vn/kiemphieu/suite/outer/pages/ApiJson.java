package vn.kiemphieu.suite.outer.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import vn.kiemphieu.bridge.publication.Article.Picture;
import vn.kiemphieu.bridge.publication.ProvinceBoard;
import vn.kiemphieu.bridge.publication.PublishedResult;
import vn.kiemphieu.suite.outer.news.ArticleQueries.Line;
import vn.kiemphieu.suite.outer.news.ArticleQueries.Whole;
import vn.kiemphieu.suite.outer.results.ResultQueries.CongressLine;
import vn.kiemphieu.suite.outer.results.ResultQueries.Shown;

/** How the API spells what pages show. */
final class ApiJson {
    private ApiJson() {}

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static ObjectNode lines(List<Line> lines) {
        ObjectNode root = object();
        ArrayNode articles = root.putArray("articles");
        for (Line line : lines) {
            articles.addObject()
                    .put("id", line.id())
                    .put("section", line.section())
                    .put("published", line.published().toString())
                    .put("title", line.title())
                    .put("summary", line.summary());
        }
        return root;
    }

    static ObjectNode article(Whole article) {
        ObjectNode root = object().put("id", article.id())
                .put("section", article.section())
                .put("published", article.published().toString())
                .put("title", article.title())
                .put("summary", article.summary())
                .put("body", article.body())
                .put("byline", article.byline())
                .put("unit", article.unit())
                .put("source", article.source())
                .put("publication", article.number());
        ArrayNode pictures = root.putArray("pictures");
        for (Picture picture : article.pictures()) {
            pictures.addObject()
                    .put("path", "/anh/" + article.number() + "/" + picture.file())
                    .put("caption", picture.caption())
                    .put("alternative", picture.alternative())
                    .put("width", picture.width())
                    .put("height", picture.height());
        }
        return root;
    }

    static ObjectNode congresses(List<CongressLine> lines) {
        ObjectNode root = object();
        ArrayNode congresses = root.putArray("congresses");
        for (CongressLine line : lines) {
            congresses
                    .addObject()
                    .put("id", line.id())
                    .put("name", line.name())
                    .put("unit", line.unit())
                    .put("level", line.level())
                    .put("term", line.term())
                    .put("elections", line.elections())
                    .put("certified", line.certified())
                    .put("published", line.published().toString());
        }
        return root;
    }

    static ObjectNode results(List<Shown> all) {
        ObjectNode root = object();
        ArrayNode results = root.putArray("results");
        all.forEach(shown -> add(results.addObject(), shown));
        return root;
    }

    private static void add(ObjectNode node, Shown shown) {
        PublishedResult result = shown.result();
        node.put("publication", shown.number())
                .put("published", shown.published().toString())
                .put("holds", shown.holds())
                .put("congress", result.congress().id())
                .put("unit", result.congress().unit())
                .put("election", result.vote().election())
                .put("round", result.vote().round())
                .put("body", result.vote().body())
                .put("term", result.vote().term())
                .put("seats", result.vote().seats())
                .put("seatsLeft", result.vote().seatsLeft())
                .put("status", word(result.standing().status()))
                .put("document", result.standing().document().orElse(null))
                .put("reason", result.standing().reason().orElse(null))
                .put("withdrawn", shown.withdrawn().orElse(null))
                .put("fingerprint", result.origin().fingerprint())
                .put("bundle", result.origin().bundle());
        ArrayNode people = node.putArray("people");
        result.people()
                .forEach(person -> put(
                        people.addObject().put("name", person.name()).put("standing", word(person.standing())),
                        "votes",
                        person.votes()));
        result.figures().ifPresent(figures -> {
            ObjectNode counted = node.putObject("figures")
                    .put("authorisation", figures.authorisation())
                    .put("people", figures.people())
                    .put("collected", figures.collected())
                    .put("valid", figures.valid())
                    .put("invalid", figures.invalid());
            put(counted, "needed", figures.needed());
        });
        ArrayNode files = node.putArray("files");
        shown.files().stream().sorted().forEach(file -> files.add("/tai-ve/" + shown.number() + "/" + file));
    }

    private static void put(ObjectNode node, String key, OptionalInt value) {
        if (value.isPresent()) {
            node.put(key, value.getAsInt());
        }
    }

    static ObjectNode boards(List<ProvinceBoard> all) {
        ObjectNode root = object();
        ArrayNode boards = root.putArray("boards");
        for (ProvinceBoard board : all) {
            ArrayNode units = boards.addObject()
                    .put("id", board.id())
                    .put("title", board.title())
                    .put("term", board.term())
                    .putArray("units");
            for (ProvinceBoard.Unit unit : board.units()) {
                units.addObject()
                        .put("id", unit.id())
                        .put("name", unit.name())
                        .put("level", unit.level())
                        .put("state", word(unit.state()))
                        .put("congress", unit.congress().orElse(null))
                        .put("day", unit.day().map(LocalDate::toString).orElse(null));
            }
        }
        return root;
    }
}
