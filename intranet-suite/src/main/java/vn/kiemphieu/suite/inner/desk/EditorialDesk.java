package vn.kiemphieu.suite.inner.desk;

import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.inner.news.Newsroom;
import vn.kiemphieu.suite.inner.publication.Outbox;
import vn.kiemphieu.suite.inner.readers.Moderation;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** Articles, sections, letters of readers, and what goes out. */
public final class EditorialDesk implements Feature {
    static final Who DESK = Who.having(Role.CONTRIBUTOR, Role.EDITOR, Role.PUBLISHER, Role.AUDITOR);
    static final Who WRITERS = Who.having(Role.CONTRIBUTOR, Role.EDITOR, Role.PUBLISHER);

    private final ArticlePages articles;
    private final EditPages edits;
    private final DeskPages desk;

    public EditorialDesk(Newsroom news, Moderation moderation, Outbox outbox) {
        articles = new ArticlePages(news);
        edits = new EditPages(news);
        desk = new DeskPages(news, moderation, outbox);
    }

    @Override
    public void routes(Routes routes) {
        edits.routes(routes);
        desk.routes(routes);
        articles.routes(routes);
        routes.menu("Tin bài", "/tin-bai", DESK).menu("Ý kiến bạn đọc", "/y-kien", Who.having(Role.EDITOR));
    }
}
