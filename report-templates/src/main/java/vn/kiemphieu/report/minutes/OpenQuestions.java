package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.count.BallotAccount.Imbalance;
import vn.kiemphieu.tally.count.BallotAccount.Unbalanced;

/** Why the minutes are still a draft: what waits, is missing or does not balance (I1 to I4), told at their head. */
final class OpenQuestions {
    private OpenQuestions() {}

    static void write(Manuscript manuscript) {
        if (manuscript.facts().banners().contains(Banner.DRAFT)) {
            manuscript.paragraph("open");
            reasons(manuscript.facts(), manuscript.wording())
                    .forEach(reason -> manuscript.add(manuscript.typography().body("– " + reason)));
            manuscript.add(manuscript.typography().space(2));
        }
    }

    private static List<String> reasons(MinutesFacts facts, Wording wording) {
        List<String> reasons = new ArrayList<>();
        if (facts.sheets().waiting() > 0) {
            reasons.add(wording.text("open.waiting"));
        }
        Optional<BallotAccount> account = facts.count().account();
        if (account.isPresent()) {
            reasons.addAll(ofAccount(facts.count(), account.get(), wording));
        } else {
            reasons.add(wording.text("open.account"));
        }
        return reasons.isEmpty() ? List.of(wording.text("open.asked")) : reasons;
    }

    private static List<String> ofAccount(Count count, BallotAccount account, Wording wording) {
        List<String> reasons = new ArrayList<>();
        if (account.balance(count.election(), count.tally()) instanceof Unbalanced unbalanced) {
            for (Imbalance found : unbalanced.imbalances()) {
                Values sides = Values.NONE.with("left", found.left()).with("right", found.right());
                reasons.add(wording.text("open." + found.identity(), sides));
            }
        }
        if (account.present() > count.election().denominator().convened()) {
            reasons.add(wording.text("open.present"));
        }
        return reasons;
    }
}
