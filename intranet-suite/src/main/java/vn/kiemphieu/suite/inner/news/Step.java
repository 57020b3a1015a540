package vn.kiemphieu.suite.inner.news;

import static vn.kiemphieu.suite.inner.news.ArticleState.APPROVED;
import static vn.kiemphieu.suite.inner.news.ArticleState.DESK;
import static vn.kiemphieu.suite.inner.news.ArticleState.DRAFT;
import static vn.kiemphieu.suite.inner.news.ArticleState.PUBLISHED;
import static vn.kiemphieu.suite.inner.news.ArticleState.SCHEDULED;
import static vn.kiemphieu.suite.inner.news.ArticleState.WITHDRAWN;

import java.util.Set;
import vn.kiemphieu.suite.account.Role;

/** The one table of how articles move: from where, to where, by whom. There is no other way. */
public enum Step {
    SUBMIT("Gửi ban biên tập", Set.of(DRAFT), DESK, Role.CONTRIBUTOR),
    RETURN("Trả lại người viết", Set.of(DESK), DRAFT, Role.EDITOR),
    APPROVE("Duyệt", Set.of(DESK), APPROVED, Role.PUBLISHER),
    REOPEN("Đưa về biên tập", Set.of(APPROVED, SCHEDULED, PUBLISHED, WITHDRAWN), DESK, Role.EDITOR),
    PUBLISH("Đăng", Set.of(APPROVED, SCHEDULED), PUBLISHED, Role.PUBLISHER),
    SCHEDULE("Hẹn giờ đăng", Set.of(APPROVED), SCHEDULED, Role.PUBLISHER),
    /** Possible wherever it stands, as long as readers see some version of it. */
    WITHDRAW("Gỡ khỏi cổng", Set.of(DRAFT, DESK, APPROVED, SCHEDULED, PUBLISHED), WITHDRAWN, Role.PUBLISHER);

    private final String vietnamese;
    private final Set<ArticleState> from;
    private final ArticleState to;
    private final Role role;

    Step(String vietnamese, Set<ArticleState> from, ArticleState to, Role role) {
        this.vietnamese = vietnamese;
        this.from = from;
        this.to = to;
        this.role = role;
    }

    /** As screens call it. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Whether it leads on from a state. */
    public boolean leadsFrom(ArticleState state) {
        return from.contains(state);
    }

    /** Where it leads to. */
    public ArticleState to() {
        return to;
    }

    /** Who may take it. */
    public Role role() {
        return role;
    }

    /** Whether it needs a word of why. */
    public boolean needsReason() {
        return this == RETURN || this == WITHDRAW;
    }
}
