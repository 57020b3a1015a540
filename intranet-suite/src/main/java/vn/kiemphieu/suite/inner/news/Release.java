package vn.kiemphieu.suite.inner.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.publication.Article;
import vn.kiemphieu.bridge.publication.Kind;
import vn.kiemphieu.bridge.publication.Withdrawal;
import vn.kiemphieu.suite.inner.publication.Publisher;
import vn.kiemphieu.suite.markup.Markup;

/** Makes the publication of an article; the only way on which one leaves the offices. */
final class Release {
    private final Publisher publisher;

    Release(Publisher publisher) {
        this.publisher = publisher;
    }

    int publish(Handle handle, String actor, StoredArticle article, Instant published) {
        Made made = made(handle, article, published);
        return publisher.publish(handle, actor, made.content(), made.files());
    }

    /** Whether a publication can be made of an article as it stands; nothing goes out. */
    boolean isPossible(Handle handle, StoredArticle article, Instant published) {
        try {
            Made made = made(handle, article, published);
            publisher.attempt(made.content(), made.files());
            return true;
        } catch (IllegalArgumentException impossible) {
            return false;
        }
    }

    private record Made(Article content, SortedMap<String, byte[]> files) {}

    private static Made made(Handle handle, StoredArticle article, Instant published) {
        Manuscript manuscript = article.manuscript();
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Article.Picture> pictures = new ArrayList<>();
        for (Manuscript.Placed placed : manuscript.pictures()) {
            Pictures.Stored picture =
                    Pictures.find(handle, article.id(), placed.picture()).orElseThrow();
            String name = "picture-%02d.%s"
                    .formatted(pictures.size() + 1, picture.picture().type());
            files.put(name, picture.picture().bytes());
            pictures.add(new Article.Picture(
                    name,
                    placed.caption(),
                    placed.alternative(),
                    picture.picture().width(),
                    picture.picture().height()));
        }
        Article content = new Article(
                article.address(),
                Sections.path(handle, manuscript.section()),
                published,
                manuscript.title(),
                manuscript.summary(),
                Markup.html(manuscript.body()),
                pictures,
                manuscript.byline(),
                manuscript.unit(),
                manuscript.source(),
                manuscript.comments());
        return new Made(content, files);
    }

    void withdraw(Handle handle, String actor, StoredArticle article, String reason) {
        publisher.publish(handle, actor, new Withdrawal(Kind.ARTICLE, article.address(), reason), new TreeMap<>());
    }
}
