package vn.kiemphieu.counter.kiosk.day;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;

/**
 * Everything that happens at the kiosk, one after the other on one thread: what people press, what devices deliver. No
 * window is needed; whoever shows pages hears of each new one.
 */
public final class Day {
    private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final AtomicInteger pending = new AtomicInteger();
    private final AtomicReference<Page> shown = new AtomicReference<>();
    private final Consumer<Page> window;
    private final Consumer<Throwable> troubles;
    private final Set<Action> offered = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<Screen> screen = Optional.empty();
    private Optional<Part.Say> notice = Optional.empty();
    private Beside beside = Beside.NOTHING;
    private volatile boolean ended;

    /**
     * A day that has not begun.
     *
     * @param window hears of every page, on the thread of the day
     * @param troubles hears of whatever a screen did not expect, and says something or goes elsewhere
     */
    public Day(Consumer<Page> window, Consumer<Throwable> troubles) {
        this.window = window;
        this.troubles = troubles;
    }

    /** What there is beside every screen from now on; before the day begins. */
    public void with(Beside besides) {
        beside = besides;
    }

    /** Lives the day on this thread, until {@link #end}. */
    public void run() {
        while (!ended) {
            try {
                happen(events.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The day is over once everything before has happened; from any thread. */
    public void end() {
        post(() -> {
            screen.ifPresent(Screen::left);
            screen = Optional.empty();
            ended = true;
        });
    }

    /**
     * Somebody pressed something; from any thread. It counts only if nothing else was pressed since its page came up: paper
     * that comes in meanwhile may have drawn that page anew, a second touch of the same button does nothing.
     */
    public void press(Action action) {
        post(() -> {
            boolean current = offered.contains(action);
            Optional<Action> now = shown().flatMap(page -> page.action(action.id()));
            if (current && now.isPresent()) {
                offered.clear();
                notice = Optional.empty();
                screen.flatMap(beside::first)
                        .ifPresentOrElse(this::go, now.get().run());
            }
        });
    }

    /** Something happened beside people; from any thread. */
    public void post(Runnable event) {
        pending.incrementAndGet();
        events.add(event);
    }

    /** Does something on the thread of the day and waits for what comes of it; from other threads only. */
    public <T> T call(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        post(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        if (ended) {
            throw new IllegalStateException("the day is over");
        }
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Goes to another screen. */
    public void go(Screen next) {
        offered.clear();
        screen.ifPresent(Screen::left);
        screen = Optional.of(next);
    }

    /** Where people are. */
    public Optional<Screen> screen() {
        return screen;
    }

    /** Says something above the page until something else is pressed. */
    public void say(Words words, Tone tone) {
        notice = Optional.of(new Part.Say(words, tone));
    }

    /** Shows how far a long work has come; nothing can be pressed meanwhile. */
    public void working(Words what, long done, long all) {
        Page now = shown.get();
        Page.Draft draft = Page.about(now.id(), now.title()).with(new Part.Progress(what, done, all));
        now.step().ifPresent(draft::at);
        Page page = draft.done();
        shown.set(page);
        window.accept(page);
    }

    /** The newest page; from any thread. */
    public Optional<Page> shown() {
        return Optional.ofNullable(shown.get());
    }

    /** Whether everything posted so far has happened and is shown; from any thread. */
    public boolean isAtRest() {
        return pending.get() == 0;
    }

    private void happen(Runnable event) {
        try {
            event.run();
            show();
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            troubles.accept(e);
            showWhatIsLeft();
        } finally {
            pending.decrementAndGet();
        }
    }

    /** A screen that cannot be shown after a trouble either is left for one that always can. The day goes on in any case. */
    private void showWhatIsLeft() {
        try {
            show();
        } catch (RuntimeException e) {
            go(new Resting(() -> troubles.accept(e)));
            showAtLast(e);
        }
    }

    private void showAtLast(RuntimeException before) {
        try {
            show();
        } catch (RuntimeException e) {
            before.addSuppressed(e);
            troubles.accept(before);
        }
    }

    private void show() {
        if (screen.isPresent()) {
            Page own = screen.get().page();
            Page page = beside.aside(screen.get()).map(own::offering).orElse(own);
            Page whole = notice.map(page::saying).orElse(page);
            shown.set(whole);
            offered.addAll(whole.actions());
            window.accept(whole);
        }
    }
}
