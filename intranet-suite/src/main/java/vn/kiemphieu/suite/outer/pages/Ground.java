package vn.kiemphieu.suite.outer.pages;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import vn.kiemphieu.suite.outer.news.ArticleQueries;
import vn.kiemphieu.suite.outer.readers.Visits;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Request;

/** What all pages stand on: where the portal is, what is kept of it, and who counts the visits. */
record Ground(URI address, PublicCache cache, Visits visits) {
    /** How long others may keep a page without asking: what is withdrawn is gone everywhere after that. */
    static final Duration KEPT = Duration.ofSeconds(60);

    Frame frame(Request request, String path) {
        return new Frame(
                address,
                path,
                Reading.of(request),
                cache.get("sections", ArticleQueries::sections),
                "",
                "",
                Optional.empty());
    }

    /** A page, counted. */
    Answer page(Request request, String template, String title, Object model) {
        visits.seen(request.remoteAddress(), request.header("User-Agent"), request.path());
        return Answer.page(template, title, model).cachedFor(KEPT);
    }
}
