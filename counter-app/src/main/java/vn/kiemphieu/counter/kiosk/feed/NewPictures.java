package vn.kiemphieu.counter.kiosk.feed;

import java.util.Map;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.PageTaker;
import vn.kiemphieu.scanner.Scanner;

/**
 * Of a scanner that delivers everything again, only what was not fed before. A picture that was fed once is left out once: two
 * blank sheets may look alike to the last byte.
 */
final class NewPictures implements Scanner {
    private final Scanner all;
    private final Map<Hash, Integer> fed;
    private final Runnable skipped;

    /**
     * @param fed every picture fed before, with how often; used up here
     * @param skipped hears of each one that is left out, on the thread of the feed
     */
    NewPictures(Scanner all, Map<Hash, Integer> fed, Runnable skipped) {
        this.all = all;
        this.fed = fed;
        this.skipped = skipped;
    }

    @Override
    public String name() {
        return all.name();
    }

    @Override
    public FeedEnd feed(FeedSettings settings, PageTaker taker) {
        return all.feed(settings, page -> {
            Hash hash = Hash.over(page.picture());
            int left = fed.getOrDefault(hash, 0);
            if (left > 0) {
                fed.put(hash, left - 1);
                skipped.run();
            } else {
                taker.take(page);
            }
        });
    }

    @Override
    public void pause() {
        all.pause();
    }

    @Override
    public void close() {
        all.close();
    }
}
