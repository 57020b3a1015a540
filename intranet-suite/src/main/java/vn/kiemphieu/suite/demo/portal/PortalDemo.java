package vn.kiemphieu.suite.demo.portal;

import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.news.Newsroom;
import vn.kiemphieu.suite.inner.publication.ResultPublishing;
import vn.kiemphieu.suite.store.Database;

/** Fills the desk and the outbox of the offices with fiction; what is made is carried to the portal like anything else. */
public final class PortalDemo {
    static final SignedIn WRITER = new SignedIn("demo-writer", "Người viết mẫu", Set.of(Role.CONTRIBUTOR));
    static final SignedIn PUBLISHER =
            new SignedIn("demo-publisher", "Người duyệt mẫu", Set.of(Role.EDITOR, Role.PUBLISHER));

    private final Database inner;
    private final Newsroom news;
    private final ResultPublishing results;

    public PortalDemo(Database inner, Newsroom news, ResultPublishing results) {
        this.inner = inner;
        this.news = news;
        this.results = results;
    }

    /** Loads everything, unless something was published already. */
    public void load() {
        if (!isEmpty()) {
            return;
        }
        news.sections().add(PUBLISHER, "Tin tức", Optional.empty());
        news.sections().add(PUBLISHER, "Đại hội", Optional.of("tin-tuc"));
        news.sections().add(PUBLISHER, "Xây dựng Đảng", Optional.empty());
        news.sections().add(PUBLISHER, "Hướng dẫn", Optional.empty());
        inner.change(handle -> {
            DemoResults.all().forEach(result -> results.publish(handle, PUBLISHER, result));
            results.publish(handle, PUBLISHER, DemoResults.board());
        });
        DemoArticles.publish(news);
    }

    private boolean isEmpty() {
        return inner.read(handle -> handle.createQuery("SELECT COUNT(*) FROM publication_made")
                        .mapTo(Integer.class)
                        .one())
                == 0;
    }
}
