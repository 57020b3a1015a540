package vn.kiemphieu.suite.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A PostgreSQL of this machine, started once for all tests in a folder of its own, without syncs: it has nothing to keep. */
public final class PostgresServer {
    private static PostgresServer server;

    private final AtomicInteger databases = new AtomicInteger();
    private final Path folder;
    private final int port;

    private PostgresServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** The one server. */
    public static synchronized PostgresServer running() throws IOException {
        if (server == null) {
            server = start();
        }
        return server;
    }

    /** An empty database. */
    public Place newDatabase() throws SQLException {
        String name = "suite" + databases.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return new Place.Server(url(name));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    private static PostgresServer start() throws IOException {
        Path programs = programs();
        Path folder = Files.createTempDirectory("postgres");
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        PostgresServer started = new PostgresServer(folder, port);
        if (isRoot()) {
            run("chown", "postgres", folder.toString());
        }
        started.asOwner(
                programs.resolve("initdb").toString(),
                "--no-sync",
                "--auth=trust",
                "--username=postgres",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--pgdata=" + folder.resolve("data"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> started.stop(programs)));
        started.asOwner(
                programs.resolve("pg_ctl").toString(),
                "--pgdata=" + folder.resolve("data"),
                "--log=" + folder.resolve("log"),
                "--wait",
                "--options=-c listen_addresses=127.0.0.1 -p " + port + " -k " + folder + " -F",
                "start");
        return started;
    }

    private void stop(Path programs) {
        try {
            asOwner(
                    programs.resolve("pg_ctl").toString(),
                    "--pgdata=" + folder.resolve("data"),
                    "--mode=immediate",
                    "--wait",
                    "stop");
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL of the tests does not stop", e);
        }
    }

    /** PostgreSQL refuses to run as root. */
    private void asOwner(String... command) throws IOException {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        whole.addAll(List.of(command));
        run(whole.toArray(String[]::new));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path programs() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(each -> each.resolve("bin"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException e) {
            throw new IOException("PostgreSQL is not installed: apt install postgresql", e);
        }
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("postgres", ".out").toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed: " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
