package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.testballots.demo.DemoDeck;

/** Shows a whole count with made-up ballots. */
@Command(
        name = "demo",
        description = {
            "Chạy thử từ đầu đến cuối với đại hội mẫu: 348 phiếu vẽ sẵn, từ ảnh quét đến biên bản.",
            "Counts a made-up congress from scans to minutes."
        })
final class DemoCommand implements Callable<Integer> {
    private final Screen screen;

    @Option(
            names = "--out",
            paramLabel = "THƯ-MỤC",
            defaultValue = "kiemphieu-demo",
            description = "Nơi ghi kết quả; mặc định ./kiemphieu-demo.")
    private Path out;

    DemoCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        DemoDeck deck = DemoDeck.bch();
        DemoScans scans = new DemoScans(OutFolder.open(out), deck, screen);
        scans.write();
        DemoConclusions conclusions = new DemoConclusions(OutFolder.open(out), deck);
        Congress congress = CongressFile.read(scans.congressFile());
        Election election = CongressFile.election(congress, deck.election().id().value());
        CountRequest request = new CountRequest(
                scans.congressFile(),
                election.id().value(),
                List.of(scans.folder()),
                out,
                Optional.of(scans.accountFile()),
                Optional.of(conclusions.file()),
                Optional.empty(),
                false,
                false,
                Threads.from(null));
        CountJob.Outcome outcome = new CountJob(request, screen).run(congress, election, conclusions);
        Exit exit = new CountReport(screen, out).tell(outcome);
        new ResultTable(screen).tell(outcome.closing());
        boolean known = new KnownAnswers(screen).tell(deck.result(), outcome.closing());
        tellNext(request);
        return (known ? exit : Exit.INTEGRITY).code();
    }

    private void tellNext(CountRequest request) {
        screen.say("");
        screen.say("Xem tiếp:");
        screen.say("  " + out.resolve("minutes.pdf") + "        biên bản kiểm phiếu");
        screen.say("  " + out.resolve("review") + "             ảnh từng chỗ đã phải kết luận");
        screen.say("  " + out.resolve("conclusions.json")
                + "   các kết luận; sửa một dòng rồi kiểm lại xem biên bản đổi ra sao:");
        screen.say("  ./kiemphieu count --congress " + request.congress() + " --election " + request.election()
                + " --scans "
                + request.scans().get(0) + " --account " + request.account().orElseThrow() + " --conclusions "
                + request.conclusions().orElseThrow() + " --out " + out.resolve("kiem-lai"));
        screen.say("  docs/huong-dan.md   hướng dẫn");
    }
}
