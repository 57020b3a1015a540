package vn.kiemphieu.counter.audit;

import java.util.Optional;
import vn.kiemphieu.counter.closing.Results;
import vn.kiemphieu.counter.closing.Templates;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.setup.AccountFile.Account;
import vn.kiemphieu.report.minutes.HandCheckFacts;
import vn.kiemphieu.report.minutes.HandCheckMinutes;
import vn.kiemphieu.report.minutes.MinutesTemplate;
import vn.kiemphieu.report.minutes.MinutesTemplate.Document;
import vn.kiemphieu.report.minutes.PullList;
import vn.kiemphieu.tally.check.HandCheck;

/** What a hand check leaves on paper. */
public final class CheckPapers {
    public static final String PULL_LIST = "pull-list.pdf";
    public static final String MINUTES = "hand-check-minutes.pdf";

    private final OutFolder out;
    private final Account account;

    /** @param account of the session, with whoever is to be named */
    public CheckPapers(OutFolder out, Account account) {
        this.out = out;
        this.account = account;
    }

    /** The list of sheets to pull, with the commitment, the dice and the rule. */
    public void list(SessionCheck session, HandCheck check) {
        out.write(PULL_LIST, new PullList(MinutesTemplate.standard(Document.PULL_LIST)).pdf(facts(session, check)));
    }

    /** The minutes of what came of it. */
    public void minutes(SessionCheck session, SessionCheck.Compared compared) {
        out.write(
                MINUTES,
                new HandCheckMinutes(MinutesTemplate.standard(Document.HAND_CHECK_MINUTES))
                        .pdf(facts(session, compared.check()), compared.found()));
    }

    private HandCheckFacts facts(SessionCheck session, HandCheck check) {
        Results results = new Results(out, Optional.of(account), Templates.standard());
        return new HandCheckFacts(results.facts(session.closing()), session.commitment(), check);
    }
}
