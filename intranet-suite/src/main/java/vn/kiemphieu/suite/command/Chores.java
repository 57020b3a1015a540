package vn.kiemphieu.suite.command;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What a zone does by itself, again and again. One that fails is told in the log and tried again the next time. */
final class Chores implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("vn.kiemphieu.suite");

    private final ScheduledThreadPoolExecutor hands = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "chores");
        thread.setDaemon(true);
        return thread;
    });

    private final List<Future<?>> planned = new ArrayList<>();

    /** Something to be done. */
    @FunctionalInterface
    interface Chore {
        void run() throws Exception;
    }

    /** Does something every so many seconds. */
    Chores every(int seconds, Chore chore) {
        planned.add(hands.scheduleWithFixedDelay(() -> attempt(chore), 0, seconds, TimeUnit.SECONDS));
        return this;
    }

    private static void attempt(Chore chore) {
        try {
            chore.run();
        } catch (Exception e) {
            LOG.log(Level.ERROR, "a chore failed", e);
        }
    }

    /** Plans nothing more; what is being done is finished. */
    @Override
    public void close() {
        planned.forEach(each -> each.cancel(false));
        hands.shutdown();
        try {
            hands.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
