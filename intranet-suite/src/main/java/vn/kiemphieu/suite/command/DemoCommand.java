package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kiemphieu.suite.account.Role;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.demo.People;
import vn.kiemphieu.suite.demo.People.Person;
import vn.kiemphieu.suite.demo.Province;
import vn.kiemphieu.suite.demo.portal.PortalDemo;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Zone;
import vn.kiemphieu.suite.web.Site;

/** Both zones with a made-up province. */
@Command(
        name = "demo",
        description = {
            "Dựng một tỉnh bịa trong một thư mục rồi mở cả hai vùng ở máy này để xem thử.",
            "Makes a folder with a made-up province and starts both zones on this machine."
        })
final class DemoCommand implements Callable<Integer> {
    private static final String MARK = "demo.txt";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--home",
            required = true,
            paramLabel = "DIR",
            description = "Thư mục mới hoặc trống, hoặc của lần chạy thử trước.")
    private Path home;

    @Option(
            names = "--inner-port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Cổng của vùng trong; 0: cổng trống bất kỳ. Mặc định: 8080.")
    private int innerPort;

    @Option(
            names = "--outer-port",
            paramLabel = "N",
            defaultValue = "8090",
            description = "Cổng của cổng thông tin. Mặc định: 8090.")
    private int outerPort;

    private final Clock clock;

    DemoCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Person> people = prepare(home, clock);
        try (Running inner = Running.start(
                        PlaceOptions.file(home, Zone.INNER), home, Site.local(Zone.INNER, innerPort), clock);
                Running outer = Running.start(
                        PlaceOptions.file(home, Zone.OUTER), home, Site.local(Zone.OUTER, outerPort), clock)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("Dữ liệu bịa, không phải của tỉnh nào; không dùng cho việc thật.");
            out.println(Suite.named(Zone.INNER) + ": " + inner.address());
            out.println(Suite.named(Zone.OUTER) + ": " + outer.address());
            people.forEach(person -> out.println(told(person)));
            out.println(
                    people.isEmpty()
                            ? "Tên đăng nhập và mật khẩu đã hiện ở lần chạy đầu; quên thì chạy với thư mục mới."
                            : "Mật khẩu chỉ hiện lần này; đăng nhập lần đầu thì đổi và bật mã xác thực trên điện thoại.");
            out.println("Dừng: Ctrl-C. Chạy lại đúng lệnh này thì làm tiếp với dữ liệu cũ.");
            Suite.untilStopped(inner, outer);
        }
        return Exit.DONE.code();
    }

    private static String told(Person person) {
        String roles = person.roles().stream().sorted().map(Role::vietnamese).collect(Collectors.joining(", "));
        return "  " + person.userName() + "  " + person.password() + "  " + roles;
    }

    /** Fills the folder, or goes on where that was cut off; refuses one that holds anything else. */
    static List<Person> prepare(Path home, Clock clock) throws IOException {
        PlaceOptions.prepare(home);
        Path mark = home.resolve(MARK);
        if (Files.notExists(mark)) {
            try (Stream<Path> files = Files.list(home)) {
                if (files.findAny().isPresent()) {
                    throw new Refusal("--home " + home + ": thư mục đã có tệp khác; hãy chọn thư mục trống.");
                }
            }
            Files.writeString(mark, "Dữ liệu bịa của ./kiemphieu suite demo. Xóa cả thư mục khi xem xong.\n");
        }
        Exchange exchange = new Exchange(home);
        exchange.ofPortal(); // the offices look for its open half
        try (Database inner = fill(home, clock);
                Database outer = Database.open(PlaceOptions.file(home, Zone.OUTER), Zone.OUTER)) {
            Office office = Office.of(inner, exchange, clock);
            new PortalDemo(inner, office.news(), office.results()).load();
            office.outbox().deliver();
            PublicSide.of(outer, exchange, URI.create("http://127.0.0.1/"), clock)
                    .arrivals()
                    .take();
            return People.settle(Wiring.accounts(inner, clock));
        }
    }

    private static Database fill(Path home, Clock clock) {
        Database database = Database.open(PlaceOptions.file(home, Zone.INNER), Zone.INNER);
        AuditLog log = new AuditLog(clock);
        if (database.read(log::last).isEmpty()) {
            database.change(new Province(log)::load);
        }
        return database;
    }
}
