package vn.kiemphieu.suite.outer.news;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.publication.Article;
import vn.kiemphieu.bridge.publication.Kind;
import vn.kiemphieu.bridge.publication.Withdrawal;
import vn.kiemphieu.suite.markup.Folded;
import vn.kiemphieu.suite.markup.SafeHtml;
import vn.kiemphieu.suite.outer.readers.CommentShelf;

/** Puts articles before the readers and takes them off. What they do not see any more is not kept here. */
public final class ArticleShelf {
    private ArticleShelf() {}

    /** Puts an article in the place of the one published before. */
    public static void put(Handle handle, int number, Article article) {
        remove(handle, article.id());
        handle.createUpdate("DELETE FROM withdrawn WHERE kind = :kind AND subject = :id")
                .bind("kind", Kind.ARTICLE.name())
                .bind("id", article.id())
                .execute();
        String parent = null;
        for (Article.Section section : article.sections()) {
            putSection(handle, section, parent);
            parent = section.id();
        }
        String body = SafeHtml.clean(article.body());
        String words = words(article, body);
        handle.createUpdate(
                        "INSERT INTO article (id, number, section, published, title, summary, body, byline, unit, source,"
                                + " comments, exact, folded) VALUES (:id, :number, :section, :published, :title, :summary, :body, :byline,"
                                + " :unit, :source, :comments, :exact, :folded)")
                .bind("id", article.id())
                .bind("number", number)
                .bind("section", parent)
                .bind("published", article.published().toString())
                .bind("title", article.title())
                .bind("summary", article.summary())
                .bind("body", body)
                .bind("byline", article.byline())
                .bind("unit", article.unit())
                .bind("source", article.source())
                .bind("comments", article.comments() ? 1 : 0)
                .bind("exact", Folded.exact(words))
                .bind("folded", Folded.of(words))
                .execute();
        for (int position = 0; position < article.pictures().size(); position++) {
            Article.Picture picture = article.pictures().get(position);
            handle.createUpdate(
                            "INSERT INTO article_picture (article, position, file, caption, alternative, width, height)"
                                    + " VALUES (:article, :position, :file, :caption, :alternative, :width, :height)")
                    .bind("article", article.id())
                    .bind("position", position)
                    .bind("file", picture.file())
                    .bind("caption", picture.caption())
                    .bind("alternative", picture.alternative())
                    .bind("width", picture.width())
                    .bind("height", picture.height())
                    .execute();
        }
    }

    /** Everything of an article that can be found by its words, one space between them and at both ends. */
    private static String words(Article article, String body) {
        Stream<String> texts = Stream.of(
                article.title(),
                article.summary(),
                SafeHtml.words(body),
                article.byline(),
                article.unit(),
                article.source());
        List<String> captions = article.pictures().stream()
                .flatMap(picture -> Stream.of(picture.caption(), picture.alternative()))
                .toList();
        return Stream.concat(texts, captions.stream())
                .flatMap(text -> Folded.words(text).stream())
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static void putSection(Handle handle, Article.Section section, String parent) {
        handle.createUpdate("INSERT INTO section (id, parent, title, position) VALUES (:id, :parent, :title, :position)"
                        + " ON CONFLICT (id) DO UPDATE SET parent = :parent, title = :title, position = :position")
                .bind("id", section.id())
                .bind("parent", parent)
                .bind("title", section.title())
                .bind("position", section.order())
                .execute();
    }

    /** Takes off what a withdrawal names. */
    public static void withdraw(Handle handle, Instant at, Withdrawal withdrawal) {
        if (withdrawal.what() == Kind.ARTICLE) {
            remove(handle, withdrawal.of());
            CommentShelf.forgetUnseen(handle);
        } else {
            CommentShelf.remove(handle, withdrawal.of());
        }
        handle.createUpdate("INSERT INTO withdrawn (kind, subject, reason, at) VALUES (:kind, :subject, :reason, :at)"
                        + " ON CONFLICT (kind, subject) DO UPDATE SET reason = :reason, at = :at")
                .bind("kind", withdrawal.what().name())
                .bind("subject", withdrawal.of())
                .bind("reason", withdrawal.reason())
                .bind("at", at.toString())
                .execute();
    }

    private static void remove(Handle handle, String id) {
        handle.createUpdate("DELETE FROM article_picture WHERE article = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("DELETE FROM article WHERE id = :id").bind("id", id).execute();
        handle.createUpdate("DELETE FROM publication_file WHERE number IN"
                        + " (SELECT number FROM publication WHERE kind = :kind AND subject = :id"
                        + " AND number < (SELECT MAX(number) FROM publication))")
                .bind("kind", Kind.ARTICLE.name())
                .bind("id", id)
                .execute();
        handle.createUpdate("UPDATE publication SET bytes = NULL WHERE kind = :kind AND subject = :id"
                        + " AND number < (SELECT MAX(number) FROM publication)")
                .bind("kind", Kind.ARTICLE.name())
                .bind("id", id)
                .execute();
    }
}
