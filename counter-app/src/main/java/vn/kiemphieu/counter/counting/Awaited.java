package vn.kiemphieu.counter.counting;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Work that was given to another thread, waited for; it fails here as it failed there. */
public final class Awaited {
    private Awaited() {}

    public static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a page could not be read", e.getCause());
        }
    }
}
