package vn.kiemphieu.counter.kiosk.window;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;

/** Decodes pictures beside the window, so that it never waits for one. */
final class Painter {
    private static final int KEPT = 12;

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

    /** Hands over a picture as soon as it is there; at once if it is known. */
    void paint(String name, Supplier<byte[]> file, Consumer<Image> done) {
        Image known = kept.get(name);
        if (known != null) {
            done.accept(known);
            return;
        }
        beside.execute(() -> {
            Image image = new Image(new ByteArrayInputStream(file.get()));
            Platform.runLater(() -> {
                kept.put(name, image);
                done.accept(image);
            });
        });
    }

    /** Runs something once everything asked for so far is painted. */
    void afterAll(Runnable then) {
        beside.execute(() -> Platform.runLater(then));
    }
}
