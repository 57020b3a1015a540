package vn.kiemphieu.scanner.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.PageTaker;

/** A watched folder in which one thing happens before each look; some looks after the last one it is paused. */
final class FolderScript {
    private static final FeedSettings A4 = FeedSettings.a4(200, 1);
    private static final int LOOKS_AFTER = 4;

    private final WatchedFolder folder;
    private final PageTaker taker;
    private final Deque<Happening> happenings = new ArrayDeque<>();
    private int looksAfter;

    interface Happening {
        void happen() throws IOException;
    }

    FolderScript(Path path, PageTaker taker) {
        folder = new WatchedFolder(path, this::next);
        this.taker = taker;
    }

    FeedEnd feed(Happening... script) {
        return feed(taker, script);
    }

    FeedEnd feed(PageTaker to, Happening... script) {
        happenings.addAll(List.of(script));
        looksAfter = 0;
        return folder.feed(A4, to);
    }

    void pause() {
        folder.pause();
    }

    private void next() {
        try {
            if (!happenings.isEmpty()) {
                happenings.remove().happen();
            } else if (++looksAfter == LOOKS_AFTER) {
                folder.pause();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
