package vn.kiemphieu.counter.closing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.counter.counting.ExpectedPaper;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.WorkingFile;
import vn.kiemphieu.counter.setup.AccountFile.Account;
import vn.kiemphieu.report.minutes.Banner;
import vn.kiemphieu.report.minutes.Count;
import vn.kiemphieu.report.minutes.CountingMinutes;
import vn.kiemphieu.report.minutes.ElectionMinutes;
import vn.kiemphieu.report.minutes.MinutesFacts;
import vn.kiemphieu.report.minutes.Occasion;
import vn.kiemphieu.report.minutes.People;
import vn.kiemphieu.report.minutes.Provenance;
import vn.kiemphieu.report.minutes.SealSlip;
import vn.kiemphieu.tally.election.Fingerprint;

/** Writes what a count leaves: pictures of the questions, sheets, result and minutes. */
public final class Results {
    private static final String MINUTES = "minutes.pdf";
    private static final String SEAL = "seal-slip.pdf";
    private static final String ELECTION = "election-minutes.pdf";
    /** Stands in documents that are only tried. */
    private static final String NO_FINGERPRINT = "AAAA-AAAA-AAAA-AAAA-AAAA";

    private final OutFolder out;
    private final Optional<Account> account;
    private final Templates templates;
    private final String software;

    public Results(OutFolder out, Optional<Account> account, Templates templates) {
        this.out = out;
        this.account = account;
        this.templates = templates;
        this.software = Software.hash();
    }

    /**
     * Writes all of it and ends the working file.
     *
     * @param pagesIn how many pages there were to read
     * @param pictures of the questions
     * @return whether these are minutes to sign: nothing waits and the account balances
     * @throws IntegrityBroken if not every page has its line
     */
    public boolean write(Closing closing, int pagesIn, ReviewPictures pictures) {
        SheetsFile sheets = new SheetsFile(closing);
        if (sheets.size() != pagesIn) {
            throw new IntegrityBroken("Vào " + pagesIn + " trang nhưng chỉ hạch toán được " + sheets.size()
                    + " trang; dừng lại, giữ nguyên mọi tệp và báo trưởng ban kiểm phiếu.");
        }
        deleteEarlierMinutes();
        pictures.write(closing.all(), closing.paper().election().candidates());
        out.write(SheetsFile.NAME, sheets.bytes());
        boolean isFinal = writeResult(closing, sheets);
        out.delete(WorkingFile.NAME);
        return isFinal;
    }

    /**
     * Writes what leaves the box of a session: result and papers, and no line of a single sheet.
     *
     * @return whether these are minutes to sign
     */
    public boolean write(Closing closing) {
        deleteEarlierMinutes();
        return writeResult(closing, new SheetsFile(closing));
    }

    /** {@code result.json} of a closing. */
    public byte[] result(Closing closing) {
        return new ResultFile(closing).bytes(new SheetsFile(closing).evidence(), software);
    }

    private boolean writeResult(Closing closing, SheetsFile sheets) {
        byte[] result = new ResultFile(closing).bytes(sheets.evidence(), software);
        out.write(ResultFile.NAME, result);
        MinutesFacts facts = facts(closing, Fingerprint.inFiveGroups(result));
        out.write(MINUTES, new CountingMinutes(templates.counting()).pdf(facts));
        boolean isFinal = closing.waiting() == 0 && facts.count().isBalanced() && !closing.onlyRehearses();
        writeOthers(facts, isFinal);
        return isFinal;
    }

    /**
     * Prints everything without a single ballot, to see whether it can be printed.
     *
     * @throws IllegalArgumentException if a name holds a sign that the typeface lacks
     */
    public void tryOut(ExpectedPaper paper) {
        MinutesFacts facts = facts(new Closing(paper, List.of(), false), NO_FINGERPRINT);
        new CountingMinutes(templates.counting()).pdf(facts);
        new SealSlip(templates.seal()).pdf(facts);
        if (paper.election().form().elects()) {
            new ElectionMinutes(templates.election()).pdf(facts);
        }
    }

    /** Minutes of an earlier result beside a new one would be believed. */
    private void deleteEarlierMinutes() {
        out.delete(MINUTES);
        out.delete(SEAL);
        out.delete(ELECTION);
    }

    /** What the secretariat and the sealing need follows the minutes when those are final. */
    private void writeOthers(MinutesFacts facts, boolean isFinal) {
        if (isFinal) {
            out.write(SEAL, new SealSlip(templates.seal()).pdf(facts));
        }
        if (isFinal && facts.count().election().form().elects()) {
            out.write(ELECTION, new ElectionMinutes(templates.election()).pdf(facts));
        }
    }

    /** What is said of a count on papers that come after its minutes, under the fingerprint of the same result. */
    public MinutesFacts facts(Closing closing) {
        byte[] result = new ResultFile(closing).bytes(new SheetsFile(closing).evidence(), software);
        return facts(closing, Fingerprint.inFiveGroups(result));
    }

    private MinutesFacts facts(Closing closing, String fingerprint) {
        Set<Banner> banners = EnumSet.noneOf(Banner.class);
        if (closing.waiting() > 0) {
            banners.add(Banner.DRAFT);
        }
        if (closing.proposalsAccepted()) {
            banners.add(Banner.PROPOSALS);
        }
        return new MinutesFacts(
                count(closing),
                account.map(Account::people).orElse(People.UNNAMED),
                account.map(Account::occasion).orElse(Occasion.UNKNOWN),
                closing.figures(),
                new Provenance(fingerprint, software),
                banners);
    }

    private Count count(Closing closing) {
        return Count.of(
                closing.paper().congress(), closing.paper().election(), closing.tally(), account.map(Account::figures));
    }
}
