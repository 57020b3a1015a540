package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.closing.Earlier;
import vn.kiemphieu.counter.closing.Results;
import vn.kiemphieu.counter.closing.ReviewPictures;
import vn.kiemphieu.counter.closing.Templates;
import vn.kiemphieu.counter.conclusion.Concluded;
import vn.kiemphieu.counter.conclusion.Conclusions;
import vn.kiemphieu.counter.conclusion.Proposals;
import vn.kiemphieu.counter.counting.Assembly;
import vn.kiemphieu.counter.counting.Counted;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.GlassDirt;
import vn.kiemphieu.counter.counting.Guard;
import vn.kiemphieu.counter.counting.InColour;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.PageRun;
import vn.kiemphieu.counter.counting.ReadPage;
import vn.kiemphieu.counter.counting.ResumedReader;
import vn.kiemphieu.counter.counting.SheetReader;
import vn.kiemphieu.counter.counting.WorkingFile;
import vn.kiemphieu.counter.setup.AccountFile;
import vn.kiemphieu.counter.setup.AccountFile.Account;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.counter.setup.Problems;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.scanner.BallotReader;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

/** Counts one election from its scans to its minutes. */
final class CountJob {
    private final CountRequest request;
    private final Screen screen;

    CountJob(CountRequest request, Screen screen) {
        this.request = request;
        this.screen = screen;
    }

    /**
     * What a count came to.
     *
     * @param dirt where the scanner's glass must be cleaned
     * @param grey pages without the colours that were to be looked at
     */
    record Outcome(Closing closing, boolean isFinal, boolean hasAccount, List<GlassDirt> dirt, long grey) {}

    Outcome run() {
        Congress congress = CongressFile.read(request.congress());
        Election election = CongressFile.election(congress, request.election());
        return run(congress, election, Concluding.from(request.conclusions(), election));
    }

    /** The same with conclusions from elsewhere. */
    Outcome run(Congress congress, Election election, Concluding concluding) {
        ElectionPaper paper = ElectionPaper.of(congress, election);
        Optional<Account> account = request.account().map(AccountFile::read);
        List<PageFile> pages = pages();
        OutFolder out = OutFolder.open(request.out());
        Earlier.refuseOther(out, paper.expected());
        Results results =
                new Results(out, account, request.templates().map(Templates::in).orElseGet(Templates::standard));
        tryMinutes(results, paper.expected());
        paper.advice().forEach(screen::say);
        BallotReader reader = paper.newReader();
        SheetReader sheets =
                new SheetReader(reader, election.settings().colour().asked());
        try (WorkingFile working = WorkingFile.open(out, Earlier.request(paper.expected()))) {
            ResumedReader resumed = new ResumedReader(sheets, working);
            resumed.readCutOff(pages, Earlier.deadly(out));
            List<ReadPage> read = read(pages, paper.expected(), resumed);
            Closing closing = close(paper.expected(), Assembly.of(paper.expected(), read), concluding);
            ReviewPictures pictures =
                    new ReviewPictures(reader, Guard.ofShowing(working), out, screen::say, request.overlay());
            boolean isFinal = results.write(closing, pages.size(), pictures);
            long grey = InColour.grey(read, election.settings().colour());
            return new Outcome(closing, isFinal, account.isPresent(), GlassDirt.inTheWay(read), grey);
        }
    }

    private List<PageFile> pages() {
        ScannedPages scans = ScannedPages.at(request.scans());
        ResultsAmongScans.refuse(request);
        return scans.list(screen);
    }

    /** A name that the minutes cannot print is found now, not when everything is counted. */
    private void tryMinutes(Results results, ExpectedPaper paper) {
        try {
            results.tryOut(paper);
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(
                    request.account().orElse(request.congress()).toString(),
                    "không in được biên bản (" + e.getMessage() + ")",
                    "sửa chữ đó trong tệp");
        }
    }

    private List<ReadPage> read(List<PageFile> pages, ExpectedPaper paper, Function<PageFile, ReadPage> reader) {
        try (LiveLine live = new LiveLine(screen, pages.size(), paper)) {
            List<ReadPage> read = new PageRun(reader, request.threads(), live).read(pages);
            LatePages.refuse(PageFiles.list(request.scans()), pages);
            return read;
        }
    }

    private Closing close(ExpectedPaper paper, List<Counted> counted, Concluding concluding) {
        Problems problems = new Problems(request.conclusions().orElse(Path.of("--conclusions")));
        List<Concluded> concluded = Conclusions.settle(counted, paper.election(), concluding.on(counted), problems);
        return new Closing(
                paper, request.acceptProposals() ? Proposals.accept(concluded) : concluded, request.acceptProposals());
    }
}
