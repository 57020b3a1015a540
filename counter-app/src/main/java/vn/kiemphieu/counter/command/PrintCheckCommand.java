package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.session.PrintCheck;
import vn.kiemphieu.counter.session.PrintRun;
import vn.kiemphieu.counter.session.PrintRun.Faulty;
import vn.kiemphieu.counter.session.PrintedPage;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.tally.election.Congress;

/** Looks at some ballots of a print run, before any is handed out. */
@Command(
        name = "print-check",
        description = {
            "Kiểm tra mẻ in: quét phiếu đầu, mỗi phiếu thứ 50 và phiếu cuối, xem mã QR và vết bẩn.",
            "Checks the first, every 50th and the last ballot of a print run."
        })
final class PrintCheckCommand implements Callable<Integer> {
    private static final int MOST_SENTENCES = 40;

    private final Screen screen;

    @Option(names = "--congress", required = true, paramLabel = "TỆP", description = "Tệp đại hội (JSON).")
    private Path congressFile;

    @Option(names = "--election", required = true, paramLabel = "MÃ", description = "Mã cuộc bầu trong tệp đại hội.")
    private String electionId;

    @Option(
            names = "--scans",
            required = true,
            arity = "1..*",
            paramLabel = "ẢNH",
            description = "Ảnh quét các phiếu đó, theo thứ tự in.")
    private List<Path> scans;

    @Option(names = "--copies", required = true, paramLabel = "SỐ", description = "Số phiếu đã in, từ 1 đến 5000.")
    private int copies;

    PrintCheckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        BallotsCommand.requireCopies(copies);
        Congress congress = CongressFile.read(congressFile);
        ElectionPaper paper = ElectionPaper.of(congress, CongressFile.election(congress, electionId));
        List<PageFile> pages = ScannedPages.at(scans).list(screen);
        screen.say("Xem các phiếu in thứ "
                + PrintCheck.ballots(copies).stream().map(String::valueOf).collect(Collectors.joining(", ")) + " …");
        PrintCheck check = new PrintCheck(paper);
        List<PrintedPage> looked = pages.stream().map(check::look).toList();
        return tell(check.judge(copies, looked)).code();
    }

    private Exit tell(PrintRun run) {
        if (!(run instanceof Faulty faulty)) {
            screen.say("ĐẠT: " + ((PrintRun.Clean) run).ballots()
                    + " phiếu xem đều đúng: hai mã QR đọc được, không có vết lạ.");
            return Exit.SETTLED;
        }
        screen.say("CHƯA ĐẠT, chưa phát phiếu. Xem:");
        faulty.faults().stream().limit(MOST_SENTENCES).forEach(fault -> screen.say("  " + fault.sentence()));
        int more = faulty.faults().size() - MOST_SENTENCES;
        if (more > 0) {
            screen.say("  … và " + more + " lỗi khác.");
        }
        return Exit.NEEDS_PEOPLE;
    }
}
