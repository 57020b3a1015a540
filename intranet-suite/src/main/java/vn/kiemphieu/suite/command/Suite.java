package vn.kiemphieu.suite.command;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Site;

/** The command {@code kiemphieu suite}: starts one zone, or does what a command below it says. */
@Command(
        name = "./kiemphieu suite",
        description = {
            "Mở bộ phần mềm trên web: vùng trong (nhập và duyệt kết quả) hoặc cổng thông tin công khai.",
            "Starts the web application of one zone. Data stay in one folder, or in PostgreSQL."
        },
        footer = {"", "Chạy thử với một tỉnh bịa: ./kiemphieu suite demo --home DIR"})
public final class Suite implements Callable<Integer> {
    private static final int INNER_PORT = 8080;
    private static final int OUTER_PORT = 8090;

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlaceOptions options = new PlaceOptions();

    @Option(names = "--port", paramLabel = "N", description = "Mặc định: 8080 cho inner, 8090 cho outer.")
    private Optional<Integer> port = Optional.empty();

    @Option(
            names = "--host",
            paramLabel = "ĐỊA-CHỈ",
            defaultValue = "127.0.0.1",
            description = "Địa chỉ của máy này mà chương trình nghe. Mặc định: 127.0.0.1, chỉ máy này.")
    private String host;

    @Option(
            names = "--address",
            paramLabel = "https://…",
            description = "Địa chỉ mà mọi người dùng, của proxy TLS đứng trước; cần khi phục vụ máy khác.")
    private Optional<URI> address = Optional.empty();

    @Option(
            names = "--watch",
            paramLabel = "DIR",
            description = "Vùng trong: thư mục, thường là nơi gắn USB, mà gói kết quả *.kqbc được tự nhập.")
    private Optional<Path> watch = Optional.empty();

    private Suite(Clock clock) {
        this.clock = clock;
    }

    public static void main(String[] args) {
        System.exit(run(
                Clock.systemUTC(),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs one command and returns its exit status. */
    static int run(Clock clock, PrintWriter out, PrintWriter err, String... args) {
        AuditLog log = new AuditLog(clock);
        CommandLine line = new CommandLine(new Suite(clock))
                .addSubcommand(new DemoCommand(clock))
                .addSubcommand(new FirstAdministratorCommand(clock))
                .addSubcommand(new UnlockCommand(clock))
                .addSubcommand(new BackupCommand(clock))
                .addSubcommand(new RestoreCommand(log))
                .addSubcommand(new CheckCommand(log));
        return Complaints.listening(line, out, err).execute(args);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (watch.isPresent() && options.zone() != Zone.INNER) {
            throw new Refusal("Cổng thông tin không nhập kết quả; hãy bỏ --watch hoặc dùng --zone inner.");
        }
        try (Running running = Running.start(options.place(), options.home(), site(), clock, watch)) {
            spec.commandLine().getOut().println(named(options.zone()) + ": " + running.address());
            untilStopped(running);
        }
        return Exit.DONE.code();
    }

    private Site site() {
        int chosen = port.orElse(options.zone() == Zone.INNER ? INNER_PORT : OUTER_PORT);
        try {
            return new Site(options.zone(), host, chosen, address);
        } catch (IllegalArgumentException e) {
            throw new Refusal(e.getMessage());
        }
    }

    static String named(Zone zone) {
        return zone == Zone.INNER ? "Vùng trong (mạng cơ quan)" : "Cổng thông tin công khai";
    }

    /** Until somebody stops the program; what is being written is finished first. */
    static void untilStopped(AutoCloseable... running) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            for (AutoCloseable each : running) {
                try {
                    each.close();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }));
        new CountDownLatch(1).await();
    }
}
