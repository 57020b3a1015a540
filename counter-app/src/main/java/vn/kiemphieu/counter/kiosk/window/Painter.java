package vn.kiemphieu.counter.kiosk.window;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;

/**
 * Decodes pictures beside the window, so that it never waits for one. Where pictures come faster than they are decoded, only
 * the newest is; until it is there the one before it stands in its place.
 */
final class Painter {
    private static final int KEPT = 6;
    /** Pixels of a page that is only glanced at. */
    private static final double SMALL = 900;

    private final ExecutorService beside = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "painter");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Image> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > KEPT;
        }
    };
    private final AtomicReference<Wish> newest = new AtomicReference<>();
    private Optional<Wish> last = Optional.empty();
    private Image lastImage;

    /**
     * A picture that is wanted.
     *
     * @param small whether it need be no larger than a part of the screen
     */
    record Wish(String name, Supplier<byte[]> file, boolean small, Consumer<Image> done) {
        /** Pictures of one row of pictures differ in what follows the last dash. */
        boolean follows(Wish other) {
            return row().equals(other.row());
        }

        private String row() {
            return name.substring(0, Math.max(0, name.lastIndexOf('-')));
        }
    }

    /** Hands over a picture as soon as it is there; at once if it is known. On the thread of JavaFX. */
    void paint(Wish wish) {
        Image known = kept.get(wish.name());
        if (known != null) {
            shown(wish, known);
            return;
        }
        last.filter(wish::follows).ifPresent(before -> wish.done().accept(lastImage));
        if (newest.getAndSet(wish) == null) {
            beside.execute(this::paintNewest);
        }
    }

    private void paintNewest() {
        Wish wish = newest.getAndSet(null);
        if (wish != null) {
            ByteArrayInputStream file = new ByteArrayInputStream(wish.file().get());
            Image image = wish.small() ? new Image(file, 0, SMALL, true, true) : new Image(file);
            Platform.runLater(() -> {
                if (!wish.small()) {
                    kept.put(wish.name(), image);
                }
                shown(wish, image);
            });
        }
    }

    private void shown(Wish wish, Image image) {
        last = Optional.of(wish);
        lastImage = image;
        wish.done().accept(image);
    }

    /** Runs something once everything asked for so far is painted. */
    void afterAll(Runnable then) {
        beside.execute(() -> Platform.runLater(then));
    }
}
