package vn.kiemphieu.counter.printing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A CUPS of its own with one printer, "hall", played by a script: it reports whatever a file tells it to, and prints into a
 * folder once that file is empty.
 */
final class PlayedPrinter implements AutoCloseable {
    private static final Path CUPSD = Path.of("/usr/sbin/cupsd");
    private static final Path CUPS = Path.of("/usr/lib/cups");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TRIES = 400;
    private static final String BACKEND = """
            #!/bin/sh
            [ $# -eq 0 ] && { echo 'direct play "Unknown" "play"'; exit 0; }
            tray=${DEVICE_URI#play:}
            echo "STATE: none" >&2
            while [ -s "$tray/state" ]; do
              state=$(cat "$tray/state")
              [ "$state" = broken ] && exit 1
              [ "$state" = refuses ] && exit 5
              [ "$state" = holds ] && exit 3
              echo "STATE: +$state" >&2
              while [ "$(cat "$tray/state")" = "$state" ]; do sleep 0.05; done
              echo "STATE: -$state" >&2
            done
            file=$6
            [ -z "$file" ] && { file="$tray/in"; cat > "$file"; }
            echo "$3" > "$tray/title"
            echo "$5" > "$tray/options"
            copy=0
            while [ $copy -lt $4 ]; do
              copy=$((copy+1))
              cp "$file" "$tray/$copy.pdf"
              echo "PAGE: $copy 3" >&2
            done
            while [ -e "$tray/busy" ]; do sleep 0.05; done
            """;

    private final Path home;
    private final int port;
    private final Process cups;

    private PlayedPrinter(Path home, int port, Process cups) {
        this.home = home;
        this.port = port;
        this.cups = cups;
    }

    /** Skips the test where there is no CUPS. */
    static PlayedPrinter start(Path home) throws IOException {
        assumeTrue(Files.isExecutable(CUPSD), "package cups");
        for (String folder : List.of("root/ssl", "spool/tmp", "cache", "run", "bin/backend", "tray")) {
            Files.createDirectories(home.resolve(folder));
        }
        try (Stream<Path> parts = Files.list(CUPS)) {
            for (Path part : parts.filter(each -> !each.endsWith("backend")).toList()) {
                Files.createSymbolicLink(home.resolve("bin").resolve(part.getFileName()), part);
            }
        }
        Path backend = Files.writeString(home.resolve("bin/backend/play"), BACKEND);
        Files.setPosixFilePermissions(backend, PosixFilePermissions.fromString("rwx------"));
        int port = freePort();
        PlayedPrinter printer = new PlayedPrinter(home, port, cupsd(home, port));
        printer.await("lpstat", "-r");
        printer.setUp();
        return printer;
    }

    private static Process cupsd(Path home, int port) throws IOException {
        Path files = Files.writeString(home.resolve("files.conf"), """
                ServerRoot %1$s/root
                ServerBin %1$s/bin
                StateDir %1$s/run
                CacheDir %1$s/cache
                RequestRoot %1$s/spool
                TempDir %1$s/spool/tmp
                AccessLog %1$s/access
                ErrorLog %1$s/error
                PageLog %1$s/page
                Printcap %1$s/printcap
                SystemGroup root
                FatalErrors none
                """.formatted(home));
        Path conf = Files.writeString(home.resolve("cupsd.conf"), """
                Listen 127.0.0.1:%d
                Browsing No
                WebInterface No
                DefaultAuthType None
                ErrorPolicy stop-printer
                <Location />
                Order allow,deny
                Allow all
                </Location>
                <Policy default>
                JobPrivateAccess all
                JobPrivateValues none
                <Limit All>
                Order allow,deny
                Allow all
                </Limit>
                </Policy>
                """.formatted(port));
        return new ProcessBuilder(CUPSD.toString(), "-f", "-c", conf.toString(), "-s", files.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("cupsd.out").toFile())
                .start();
    }

    /** The printer as new, with an empty tray. */
    void setUp() throws IOException {
        play("");
        await("cancel", "-a", "-x");
        await("lpadmin", "-p", "hall", "-E", "-v", "play:" + home.resolve("tray"));
        await("lpadmin", "-x", "hall");
        await("lpadmin", "-p", "hall", "-E", "-v", "play:" + home.resolve("tray"));
        await("lpadmin", "-d", "hall");
        for (Path sheet : tray(".pdf")) {
            Files.delete(sheet);
        }
    }

    /** Keeps the printer at its last page while the file is there. */
    Path busy() {
        return home.resolve("tray/busy");
    }

    Printers printers() {
        return Printers.at("127.0.0.1:" + port, PATIENCE);
    }

    Printer hall() {
        return printers().list().get(0);
    }

    /** Has the printer report something from now on; an empty word lets it print. */
    void play(String state) throws IOException {
        Path next = Files.writeString(home.resolve("next"), state);
        Files.move(next, home.resolve("tray/state"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What lies in the tray: its name ends with this. */
    List<Path> tray(String ending) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("tray"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Runs a command of CUPS until it works. */
    void await(String... command) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("CUPS_SERVER", "127.0.0.1:" + port);
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean worked = process.onExit().join().exitValue() == 0 && !said.contains("not running");
            if (worked) {
                return;
            }
            pause();
        }
        throw new IOException(String.join(" ", command) + " never worked");
    }

    static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        cups.descendants().forEach(ProcessHandle::destroyForcibly);
        cups.destroyForcibly();
        cups.onExit().join();
        try (Stream<Path> links = Files.list(home.resolve("bin"))) {
            for (Path link : links.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }
}
