package vn.kiemphieu.counter.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code kiemphieu}: finds the command that was meant, and says how it ended. */
@Command(
        name = "./kiemphieu",
        version = "Kiểm Phiếu 0.1.0",
        description = {
            "Kiểm phiếu bầu cử trong Đảng: in phiếu, đọc phiếu quét, lập biên bản. Không cần mạng.",
            "Counts ballots of Party congresses from scans. Works offline."
        },
        footer = {
            "",
            "Bắt đầu: ./kiemphieu demo",
            "Nhập và công bố kết quả, cổng thông tin: ./kiemphieu suite --help",
            "Hướng dẫn: docs/huong-dan.md"
        })
public final class KiemPhieu implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private KiemPhieu() {}

    public static void main(String[] args) {
        System.exit(run(Screen.ofSystem(), System.err, args));
    }

    /** Runs one command and returns its exit status. */
    static int run(Screen screen, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new KiemPhieu())
                .addSubcommand(new BallotsCommand(screen))
                .addSubcommand(new PrintCheckCommand(screen))
                .addSubcommand(new TestDeckCommand(screen))
                .addSubcommand(new CountCommand(screen))
                .addSubcommand(SessionCommand.with(screen))
                .addSubcommand(PeopleCommand.with(screen))
                .addSubcommand(new CommitteeKeyCommand(screen))
                .addSubcommand(new VerifyCommand(screen))
                .addSubcommand(new RecountCommand(screen))
                .addSubcommand(new CompareCommand(screen))
                .addSubcommand(new NextRoundCommand(screen))
                .addSubcommand(new DemoCommand(screen))
                .addSubcommand(new KioskCommand(screen))
                .addSubcommand(new ScreenshotsCommand(screen))
                .addSubcommand(new HandCheckCommand(screen))
                .addSubcommand(new LogCommand(screen))
                .addSubcommand(new TakeOverCommand(screen))
                .addSubcommand(new BenchCommand(screen))
                .addSubcommand(new ProveCommand(screen));
        return Complaints.listening(line, screen, err).execute(args);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Exit.WRONG_REQUEST.code();
    }
}
