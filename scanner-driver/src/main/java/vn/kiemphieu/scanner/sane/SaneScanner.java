package vn.kiemphieu.scanner.sane;

import au.com.southsky.jfreesane.SaneDevice;
import au.com.southsky.jfreesane.SaneException;
import au.com.southsky.jfreesane.SaneSession;
import au.com.southsky.jfreesane.SaneStatus;
import java.io.IOException;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.FoundScanner;
import vn.kiemphieu.scanner.PageTaker;
import vn.kiemphieu.scanner.Scanner;

/** A scanner behind a saned. Each feed opens it anew, so one that was switched off and on again goes on. */
public final class SaneScanner implements Scanner {
    private final FoundScanner found;
    private volatile boolean paused;

    public SaneScanner(FoundScanner found) {
        this.found = found;
    }

    @Override
    public String name() {
        return found.name();
    }

    @Override
    public FeedEnd feed(FeedSettings settings, PageTaker taker) {
        paused = false;
        Progress progress = new Progress(found.name(), settings);
        SaneSession session = null;
        try {
            session = SaneNetwork.connect(found.host(), found.port());
            SaneDevice device = session.getDevice(found.device());
            if (!isThere(device)) {
                return progress.lost();
            }
            return feed(device, settings, progress, taker);
        } catch (SaneException e) {
            return progress.endedBy(e.getStatus());
        } catch (CannotScan e) {
            return progress.cannot(e);
        } catch (IOException e) {
            return progress.lost();
        } finally {
            close(session);
        }
    }

    private static boolean isThere(SaneDevice device) throws IOException, SaneException {
        try {
            return ask(() -> {
                device.open();
                return true;
            });
        } catch (SaneException e) {
            if (e.getStatus() == SaneStatus.STATUS_INVAL) {
                return false;
            }
            throw e;
        }
    }

    private FeedEnd feed(SaneDevice device, FeedSettings settings, Progress progress, PageTaker taker)
            throws IOException, SaneException {
        try {
            Setting setting = ask(() -> Setting.tell(new DeviceOptions(device), found, settings));
            SaneFeed feed = new SaneFeed(device, setting);
            do {
                if (paused) {
                    return progress.paused();
                }
                taker.take(ask(feed::next));
                progress.handedOver();
            } while (setting.feeder());
            return progress.trayEmpty();
        } finally {
            cancel(device);
        }
    }

    private interface Question<T> {
        T answer() throws IOException, SaneException;
    }

    /** What jfreesane does not understand, such as a text cut off, it answers with unchecked exceptions. */
    private static <T> T ask(Question<T> question) throws IOException, SaneException {
        try {
            return question.answer();
        } catch (CannotScan e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException("not an answer of a saned", e);
        }
    }

    /** The device stops pulling paper and is free for others. */
    private static void cancel(SaneDevice device) {
        try {
            device.cancel();
            device.close();
        } catch (IOException | RuntimeException e) {
            // The feed has ended, and how is known already.
            return;
        }
    }

    private static void close(SaneSession session) {
        try {
            if (session != null) {
                session.close();
            }
        } catch (IOException e) {
            return; // closing a connection that is gone
        }
    }

    @Override
    public void pause() {
        paused = true;
    }

    /** Nothing to let go of between feeds; one that is under way is paused. */
    @Override
    public void close() {
        pause();
    }
}
