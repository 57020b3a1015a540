package vn.kiemphieu.counter.bench.timing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads pictures on some threads at once, each taking the next one. */
final class Threads {
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final int threads;

    Threads(int threads) {
        this.threads = threads;
    }

    Load read(List<Picture> pictures) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger next = new AtomicInteger();
            long cpu = system.getProcessCpuTime();
            long began = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> work(pictures, next)));
            }
            for (Future<?> each : running) {
                each.get();
            }
            return new Load(pictures.size(), System.nanoTime() - began, system.getProcessCpuTime() - cpu);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a picture could not be read", e.getCause());
        } finally {
            workers.shutdown();
        }
    }

    private static void work(List<Picture> pictures, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < pictures.size(); i = next.getAndIncrement()) {
            pictures.get(i).read();
        }
    }
}
