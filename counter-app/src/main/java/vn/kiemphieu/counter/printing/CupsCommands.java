package vn.kiemphieu.counter.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.kiemphieu.counter.setup.RequestRefused;

/**
 * Runs {@code lp}, {@code lpstat}, {@code cancel} and {@code ipptool}, each for a limited time.
 *
 * @param server host and port of CUPS; empty for the one of this machine
 * @param patience how long a command may take
 */
record CupsCommands(String server, Duration patience) {
    static final String WHERE = "máy in";

    private static final String THIS_MACHINE = "localhost:631";

    private static final byte[] NOTHING = {};

    /**
     * What came of a command.
     *
     * @param worked whether it ended with success
     */
    record Said(boolean worked, String out, String complaint) {}

    String host() {
        return server.isEmpty() ? THIS_MACHINE : server;
    }

    Said run(String... command) {
        return run(NOTHING, command);
    }

    /**
     * Runs a command.
     *
     * @param input what it reads
     * @throws RequestRefused if it is not there, or does not end in time
     */
    Said run(byte[] input, String... command) {
        Process process = start(command);
        try {
            CompletableFuture<byte[]> out = all(process.getInputStream());
            CompletableFuture<byte[]> complaint = all(process.getErrorStream());
            CompletableFuture<Void> in =
                    CompletableFuture.runAsync(() -> feed(process.getOutputStream(), input), CupsCommands::begin);
            CompletableFuture.allOf(out, complaint, in, process.onExit())
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Said(process.exitValue() == 0, text(out.join()), text(complaint.join()));
        } catch (TimeoutException | ExecutionException e) {
            throw new RequestRefused(
                    WHERE,
                    "dịch vụ in (CUPS) không trả lời sau " + patience.toSeconds() + " giây",
                    "tắt rồi bật lại máy in, kiểm tra dây nối; nếu vẫn vậy thì khởi động lại dịch vụ in");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts a print command", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start(String... command) {
        ProcessBuilder builder = new ProcessBuilder(List.of(command));
        Map<String, String> environment = builder.environment();
        environment.put("LC_ALL", "C.UTF-8");
        if (!server.isEmpty()) {
            environment.put("CUPS_SERVER", server);
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new RequestRefused(
                    WHERE,
                    "máy này không có lệnh " + command[0] + "",
                    "cài các gói cups, cups-client và cups-ipp-utils");
        }
    }

    /** Each stream has a thread of its own: one that waits must not keep another from being read. */
    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "cups");
        thread.setDaemon(true);
        thread.start();
    }

    private static CompletableFuture<byte[]> all(InputStream stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (stream) {
                        return stream.readAllBytes();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                CupsCommands::begin);
    }

    /** A command that ends before it has read everything says why by itself. */
    private static void feed(OutputStream stream, byte[] input) {
        try (stream) {
            stream.write(input);
        } catch (IOException e) {
            return;
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
