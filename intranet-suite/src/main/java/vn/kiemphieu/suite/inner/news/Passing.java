package vn.kiemphieu.suite.inner.news;

import java.util.List;
import java.util.Optional;
import vn.kiemphieu.suite.account.SignedIn;
import vn.kiemphieu.suite.inner.news.Verdict.Refused;

/** Whether somebody may take a step with an article as it stands. */
final class Passing {
    private static final int MOST_NOTE = 500;

    private Passing() {}

    static Optional<Refused> refused(SignedIn by, StoredArticle article, int version, Step step, String note) {
        return table(article, step)
                .or(() -> rights(by, article, step))
                .or(() -> seen(article, version))
                .or(() -> reason(step, note))
                .or(() -> whole(article, step));
    }

    private static Optional<Refused> table(StoredArticle article, Step step) {
        boolean leads = step.leadsFrom(article.state())
                && (step != Step.WITHDRAW || article.publishedAs().isPresent());
        return leads
                ? Optional.empty()
                : no("Bài đang ở bước “" + article.state().vietnamese() + "”, không thể “" + step.vietnamese()
                        + "”. Mở lại bài để xem bước hiện tại.");
    }

    private static Optional<Refused> rights(SignedIn by, StoredArticle article, Step step) {
        if (step == Step.SUBMIT && article.author().equals(by.account())) {
            return Optional.empty();
        }
        if (step == Step.SUBMIT || !by.may(step.role())) {
            return no("Tài khoản này không có quyền “" + step.vietnamese() + "”: nhờ người có vai trò “"
                    + step.role().vietnamese() + "”.");
        }
        boolean own = article.author().equals(by.account()) || article.editor().equals(by.account());
        return step == Step.APPROVE && own
                ? no("Người viết và người sửa sau cùng không tự duyệt: nhờ người duyệt khác.")
                : Optional.empty();
    }

    private static Optional<Refused> seen(StoredArticle article, int version) {
        return version == article.version()
                ? Optional.empty()
                : no("Bài đã có phiên bản mới hơn (" + article.version() + "). Đọc lại rồi làm lại bước này.");
    }

    private static Optional<Refused> reason(Step step, String note) {
        if (note.length() > MOST_NOTE) {
            return no("Lý do dài nhất " + MOST_NOTE + " ký tự: rút ngắn rồi làm lại.");
        }
        return step.needsReason() && note.isBlank() ? no("Ghi lý do rồi làm lại bước này.") : Optional.empty();
    }

    private static Optional<Refused> whole(StoredArticle article, Step step) {
        List<String> missing = article.manuscript().missing();
        boolean onward = step == Step.SUBMIT || step == Step.APPROVE;
        return onward && !missing.isEmpty() ? no(String.join(" ", missing)) : Optional.empty();
    }

    private static Optional<Refused> no(String why) {
        return Optional.of(new Refused(why));
    }
}
