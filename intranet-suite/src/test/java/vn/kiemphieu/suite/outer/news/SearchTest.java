package vn.kiemphieu.suite.outer.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.publication.Article;
import vn.kiemphieu.suite.markup.Folded;
import vn.kiemphieu.suite.store.BothDatabases;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.store.Zone;

class SearchTest {
    private static final List<String> SYLLABLES = List.of(
            "đảng",
            "ủy",
            "xã",
            "Đức",
            "thọ",
            "đại",
            "hội",
            "nhiệm",
            "kỳ",
            "bầu",
            "cử",
            "NGHỊ",
            "quyết",
            "cán",
            "bộ",
            "100%",
            "ngày",
            "30/6",
            "a_b",
            "hoà",
            "hòa",
            "ươm",
            "ẫm",
            "Ỹ",
            "q.u'o\"t");

    @BothDatabases
    void every_article_is_found_by_any_of_its_words_with_and_without_diacritics(Place place) {
        Random random = new Random(20251016);
        try (Database outer = Database.open(place, Zone.OUTER)) {
            List<Article> articles = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                articles.add(article("bai-" + i, text(random, 4), "<p>" + text(random, 12) + "</p>"));
            }
            outer.change(handle -> articles.forEach(article -> put(handle, articles.indexOf(article) + 1, article)));
            for (Article article : articles) {
                for (String word :
                        Folded.words(article.title() + " " + article.body().replaceAll("<[^>]+>", " "))) {
                    assertFound(outer, word, article);
                    assertFound(outer, Folded.of(word), article);
                    assertFound(outer, word.toUpperCase(Locale.ROOT), article);
                }
            }
        }
    }

    private static void assertFound(Database outer, String typed, Article article) {
        List<ArticleQueries.Line> found = outer.read(handle -> ArticleQueries.search(handle, typed, 0, 100));
        assertTrue(found.stream().anyMatch(line -> line.id().equals(article.id())), typed + " in " + article.title());
    }

    @BothDatabases
    void who_spells_a_word_with_diacritics_gets_that_spelling_first(Place place) {
        try (Database outer = Database.open(place, Zone.OUTER)) {
            outer.change(handle -> {
                put(handle, 1, article("dang", "Đảng bộ", ""));
                put(handle, 2, article("dang-ky", "Đăng ký", ""));
            });
            List<ArticleQueries.Line> found = outer.read(handle -> ArticleQueries.search(handle, "đảng", 0, 10));
            assertEquals(
                    List.of("dang", "dang-ky"),
                    found.stream().map(ArticleQueries.Line::id).toList());
            assertEquals(
                    2,
                    outer.read(handle -> ArticleQueries.search(handle, "dang", 0, 10))
                            .size());
            assertTrue(outer.read(handle -> ArticleQueries.search(handle, "%", 0, 10))
                    .isEmpty());
        }
    }

    private static String text(Random random, int words) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            chosen.add(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return String.join(" ", chosen);
    }

    private static Article article(String id, String title, String body) {
        return new Article(
                id,
                List.of(new Article.Section("tin-tuc", "Tin tức", 0)),
                Instant.parse("2027-05-16T08:00:00Z"),
                title,
                "",
                body,
                List.of(),
                "",
                "",
                "",
                false);
    }

    private static void put(Handle handle, int number, Article article) {
        article.requireFiles(new TreeMap<>());
        handle.createUpdate("INSERT INTO publication (number, hash, kind, subject, made, received)"
                        + " VALUES (:number, '', 'ARTICLE', :id, '', '')")
                .bind("number", number)
                .bind("id", article.id())
                .execute();
        ArticleShelf.put(handle, number, article);
    }
}
