package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.PageRun;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.session.Readiness;
import vn.kiemphieu.counter.session.Readiness.Differs;
import vn.kiemphieu.counter.session.ReadinessTest;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.report.ballot.TestDeck;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

/** Prints the test deck of one election, or reads it back. */
@Command(
        name = "test-deck",
        description = {
            "Phiếu thử: in bộ phiếu đã đánh dấu sẵn, rồi quét lại để thử máy in, giấy và máy quét.",
            "Prints a marked test deck, or checks its scans (--check)."
        })
final class TestDeckCommand implements Callable<Integer> {
    private final Screen screen;

    @Option(names = "--congress", required = true, paramLabel = "TỆP", description = "Tệp đại hội (JSON).")
    private Path congressFile;

    @Option(names = "--election", required = true, paramLabel = "MÃ", description = "Mã cuộc bầu trong tệp đại hội.")
    private String electionId;

    @Option(names = "--out", paramLabel = "THƯ-MỤC", description = "Nơi ghi bộ phiếu thử.")
    private Path out;

    @Option(names = "--check", description = "Đọc ảnh quét của bộ phiếu thử đã in.")
    private boolean check;

    @Option(names = "--scans", arity = "1..*", paramLabel = "ẢNH", description = "Ảnh quét của bộ phiếu thử.")
    private List<Path> scans = List.of();

    @Option(names = "--threads", paramLabel = "SỐ", description = "Số luồng đọc; mặc định là số nhân của máy.")
    private Integer threads;

    TestDeckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Congress congress = CongressFile.read(congressFile);
        Election election = CongressFile.election(congress, electionId);
        TestDeck deck = ReadinessTest.deck(congress, election);
        return (check ? check(deck) : print(deck, ElectionPaper.of(congress, election))).code();
    }

    private Exit print(TestDeck deck, ElectionPaper real) {
        if (out == null || !scans.isEmpty()) {
            throw new RequestRefused(
                    "test-deck", "in bộ phiếu thử cần --out, đọc lại cần --check và --scans", "sửa lại lệnh");
        }
        OutFolder folder = OutFolder.open(out);
        int pages =
                ElectionPaper.of(deck.congress(), deck.election()).expected().pages();
        folder.write("test-deck.pdf", deck.pdf());
        folder.write("test-deck.json", TestDeckFile.bytes(deck, pages));
        if (pages != real.expected().pages()) {
            screen.say("Lưu ý: phiếu thử có thêm dòng báo thử nên dài " + pages + " trang, phiếu thật "
                    + real.expected().pages() + " trang.");
        }
        screen.say("Đã ghi vào " + out + ":");
        screen.say("  test-deck.pdf   " + deck.ballots().size() + " phiếu thử, mỗi phiếu " + pages + " trang");
        screen.say("  test-deck.json  kết quả phải đọc được");
        screen.say("Bước tiếp: in bằng đúng máy in và giấy của phiếu thật, cỡ 100 %; quét cả bộ bằng đúng máy quét;"
                + " rồi chạy test-deck --check.");
        return Exit.SETTLED;
    }

    private Exit check(TestDeck deck) {
        if (scans.isEmpty() || out != null) {
            throw new RequestRefused("test-deck --check", "cần --scans và không ghi gì ra --out", "sửa lại lệnh");
        }
        List<PageFile> pages = ScannedPages.at(scans).list(screen);
        ElectionPaper paper = ElectionPaper.of(deck.congress(), deck.election());
        Readiness readiness;
        try (LiveLine live = new LiveLine(screen, pages.size(), paper.expected())) {
            List<ReadPage> read = new PageRun(ReadinessTest.reader(deck), Threads.from(threads), live).read(pages);
            readiness = ReadinessTest.judge(deck, read);
        }
        new ReadinessTable(screen, deck).tell(readiness);
        return readiness instanceof Differs ? Exit.NEEDS_PEOPLE : Exit.SETTLED;
    }
}
