package vn.kiemphieu.counter.printing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.counter.printing.CupsCommands.Said;
import vn.kiemphieu.counter.printing.Printer.State;
import vn.kiemphieu.counter.setup.RequestRefused;

/** The printers that CUPS knows. */
public final class Printers {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern PRINTER = Pattern.compile("printer (\\S+) (.*)");
    private static final Pattern DEFAULT = Pattern.compile("system default destination: (\\S+)");
    private static final String ALERTS = "Alerts: ";

    private final CupsCommands cups;

    Printers(CupsCommands cups) {
        this.cups = cups;
    }

    /** Those of this machine. */
    public static Printers ofThisMachine() {
        return new Printers(new CupsCommands("", PATIENCE));
    }

    /**
     * Those of another CUPS.
     *
     * @param server host and port
     * @param patience how long each question to it may take
     */
    static Printers at(String server, Duration patience) {
        return new Printers(new CupsCommands(server, patience));
    }

    /**
     * All printers, the default one first.
     *
     * @throws RequestRefused if there is none, or CUPS does not run, with what to do
     */
    public List<Printer> list() {
        String chosen = chosen();
        Said said = cups.run("lpstat", "-l", "-p");
        List<Printer> printers = new ArrayList<>();
        List<String> about = new ArrayList<>();
        for (String line : said.out().lines().toList()) {
            if (PRINTER.matcher(line).matches() && !about.isEmpty()) {
                printers.add(printer(about, chosen));
                about.clear();
            }
            about.add(line);
        }
        if (!about.isEmpty() && PRINTER.matcher(about.get(0)).matches()) {
            printers.add(printer(about, chosen));
        }
        if (printers.isEmpty()) {
            if (said.complaint().toLowerCase(Locale.ROOT).contains("scheduler is not running")) {
                throw notRunning();
            }
            throw new RequestRefused(
                    CupsCommands.WHERE,
                    "chưa có máy in nào",
                    "nối máy in bằng dây USB, bật điện, rồi thêm máy in trong phần cài đặt");
        }
        printers.sort((one, other) -> Boolean.compare(other.isDefault(), one.isDefault()));
        return List.copyOf(printers);
    }

    private String chosen() {
        Matcher line = DEFAULT.matcher(cups.run("lpstat", "-d").out());
        return line.find() ? line.group(1) : "";
    }

    static RequestRefused notRunning() {
        return new RequestRefused(
                CupsCommands.WHERE, "dịch vụ in (CUPS) chưa chạy", "khởi động dịch vụ cups, rồi thử lại");
    }

    private Printer printer(List<String> about, String chosen) {
        Matcher first = PRINTER.matcher(about.get(0));
        if (!first.matches()) {
            throw new IllegalStateException("a printer begins with its name");
        }
        String name = first.group(1);
        List<Reason> reasons = new ArrayList<>();
        about.stream()
                .map(String::strip)
                .filter(line -> line.startsWith(ALERTS))
                .forEach(line -> reasons.addAll(Reason.of(line.substring(ALERTS.length()))));
        return new Printer(cups, name, name.equals(chosen), state(first.group(2)), reasons);
    }

    private static State state(String said) {
        if (said.startsWith("disabled")) {
            return State.STOPPED;
        }
        return said.startsWith("now printing") ? State.PRINTING : State.IDLE;
    }
}
