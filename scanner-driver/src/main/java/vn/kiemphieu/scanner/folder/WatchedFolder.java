package vn.kiemphieu.scanner.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.PageTaker;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanner;

/** A folder that some scanner writes pictures into. Reads only; nothing in it is changed or deleted. */
public final class WatchedFolder implements Scanner {
    private static final int MILLISECONDS_BETWEEN_LOOKS = 200;

    private final Path folder;
    private final FolderWatch watch;
    private final Runnable rest;
    private Optional<WholeFile> inHand = Optional.empty();
    private int nextPage;
    private volatile boolean paused;

    public WatchedFolder(Path folder) {
        this(folder, WatchedFolder::rest);
    }

    /** @param rest what passes between two looks */
    WatchedFolder(Path folder, Runnable rest) {
        this.folder = folder;
        this.watch = new FolderWatch(folder);
        this.rest = rest;
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public FeedEnd feed(FeedSettings settings, PageTaker taker) {
        paused = false;
        int pages = 0;
        try {
            watch.enter();
            while (!paused) {
                if (hasPage()) {
                    // Counted as handed over only when it was taken, so that none is lost where the taker fails.
                    taker.take(new ScannedPage(inHand.orElseThrow().page(nextPage), 0));
                    nextPage++;
                    pages++;
                    continue;
                }
                List<String> stuck = watch.stuck();
                if (!stuck.isEmpty()) {
                    return new FeedEnd.Waiting(pages, stuck);
                }
                rest.run();
                paused |= Thread.currentThread().isInterrupted();
                watch.look();
            }
            return ended(pages);
        } catch (IOException e) {
            return new FeedEnd.Lost(pages, settings.sheetAfter(pages), name());
        }
    }

    private boolean hasPage() {
        if (inHand.isEmpty() || nextPage > inHand.get().pages()) {
            inHand = watch.next();
            nextPage = 1;
        }
        return inHand.isPresent();
    }

    private FeedEnd ended(int pages) throws IOException {
        watch.look();
        List<String> left = new ArrayList<>(watch.left());
        inHand.filter(file -> nextPage <= file.pages()).ifPresent(file -> left.add(0, file.name()));
        return left.isEmpty() ? new FeedEnd.Paused(pages) : new FeedEnd.Waiting(pages, left);
    }

    private static void rest() {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void pause() {
        paused = true;
    }

    /** Nothing is held open; a feed that is under way is paused. */
    @Override
    public void close() {
        pause();
    }
}
