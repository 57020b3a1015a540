package vn.kiemphieu.suite.outer.pages;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import vn.kiemphieu.bridge.signing.VerifyingKey;
import vn.kiemphieu.suite.outer.readers.Letterbox;
import vn.kiemphieu.suite.outer.readers.Visits;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.web.Feature;
import vn.kiemphieu.suite.web.Routes;

/** Everything that the public sees. */
public final class Portal implements Feature {
    private final Visits visits;
    private final NewsPages news;
    private final ResultPages results;
    private final BoardPages boards;
    private final FeedPages feeds;
    private final ApiPages api;
    private final LetterPages letters;

    /**
     * The portal over the tables of the outer network.
     *
     * @param address under which readers reach it
     * @param key of the publisher, shown with how to check results; empty before it is known
     * @param letterbox takes what readers write
     */
    public Portal(Database outer, URI address, Optional<VerifyingKey> key, Letterbox letterbox, Clock clock) {
        visits = new Visits(outer, clock);
        Ground ground = new Ground(address, new PublicCache(outer, clock), visits);
        news = new NewsPages(ground);
        results = new ResultPages(ground, key);
        boards = new BoardPages(ground);
        feeds = new FeedPages(ground);
        api = new ApiPages(ground, results);
        letters = new LetterPages(ground, letterbox);
    }

    /** The counts of visits, which whoever runs the portal writes from time to time. */
    public Visits visits() {
        return visits;
    }

    @Override
    public void routes(Routes routes) {
        news.routes(routes);
        results.routes(routes);
        boards.routes(routes);
        feeds.routes(routes);
        api.routes(routes);
        letters.routes(routes);
    }
}
