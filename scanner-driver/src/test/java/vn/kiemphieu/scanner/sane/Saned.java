package vn.kiemphieu.scanner.sane;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kiemphieu.scanner.FoundScanner;
import vn.kiemphieu.scanner.Scanners;

/** A real saned with SANE's own devices for tests, on a port of its own. */
final class Saned implements AutoCloseable {
    static final String HOST = "127.0.0.1";

    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/saned"), Path.of("/usr/bin/saned"));
    private static final int MOST_TRIES = 200;
    private static final int MILLISECONDS = 50;

    private final Path config;
    private final Process process;
    private final int port;

    private Saned(Path config, Process process, int port) {
        this.config = config;
        this.process = process;
        this.port = port;
    }

    /** @param config an empty folder */
    static Saned start(Path config) throws IOException, InterruptedException {
        Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(program != null, "saned is not on this machine; install sane-utils to test scanners");
        Files.writeString(config.resolve("dll.conf"), "test\npnm\n");
        Files.writeString(config.resolve("saned.conf"), HOST + "\n");
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(), "-l", "-b", HOST, "-p", String.valueOf(port), "-e", "-d", "0")
                .redirectErrorStream(true)
                .redirectOutput(config.resolve("saned.log").toFile());
        builder.environment().put("SANE_CONFIG_DIR", config.toString());
        Saned saned = new Saned(config, builder.start(), port);
        saned.tell(Map.of());
        saned.awaitAnswer();
        return saned;
    }

    /** What the test device does when it is opened next, beside being quick and white. */
    void tell(Map<String, String> settings) throws IOException {
        StringBuilder text = new StringBuilder("number_of_devices 1\nresolution_max 600\ngeometry_max 400\n");
        settings.forEach((name, value) -> text.append(name)
                .append(' ')
                .append(value.contains(" ") || value.startsWith("SANE") ? '"' + value + '"' : value)
                .append('\n'));
        Files.writeString(config.resolve("test.conf"), text);
    }

    int port() {
        return port;
    }

    /** A device by the beginning of its name. */
    FoundScanner find(String device) {
        return Scanners.list(HOST, port).stream()
                .filter(found -> found.device().startsWith(device))
                .findFirst()
                .orElseThrow();
    }

    /** Takes its power. */
    void kill() {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
    }

    private void awaitAnswer() throws InterruptedException {
        boolean answers = false;
        for (int i = 0; i < MOST_TRIES && !answers; i++) {
            answers = answers();
            if (!answers) {
                Thread.sleep(MILLISECONDS);
            }
        }
        assertTrue(answers, "saned does not answer");
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
    }
}
