package vn.kiemphieu.report.minutes;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.kiemphieu.tally.count.BallotAccount;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.RuleSet;

/** What the placeholders that are known in the whole document stand for. */
final class Facts {
    private static final List<String> TEXTS =
            List.of("congress unit level body term place closed docNumber head presidium".split(" "));
    private static final List<String> RULE_TEXTS =
            List.of("rules rulesDate ballotArticle resultArticle committeeArticle software fingerprint surplusPercent"
                    .split(" "));
    private static final List<String> WORDED =
            List.of("date", "voter", "meeting", "chair", "committee", "opinionArticle");
    private static final List<String> NUMBERS =
            List.of(("round seats names surplus convened D needed present absent printed"
                            + " issued unused spoilt collected valid invalid scanned typed concluded keyed setAside elected")
                    .split(" "));

    /** All of them, in every spelling. */
    static final Set<Placeholder> PLACEHOLDERS = placeholders();

    private Facts() {}

    /** The facts with the words that the template has for meeting, voters and counters. */
    static Wording worded(MinutesTemplate template, MinutesFacts facts) {
        Election election = facts.count().election();
        String variant = election.form().name();
        Wording wording = new Wording(template, variant, of(facts));
        String kind = election.denominator().kind().name();
        String date = facts.occasion().date();
        return wording.with(Values.NONE
                .with("date", date.isEmpty() ? wording.text("blank.date") : date)
                .with("voter", wording.text("voter." + kind))
                .with("meeting", wording.text("meeting." + kind))
                .with("chair", wording.text("chair." + kind))
                .with("committee", wording.text("committee"))
                .with(
                        "opinionArticle",
                        wording.text("opinionArticle." + election.rules().name())));
    }

    private static Values of(MinutesFacts facts) {
        return election(facts.count())
                .and(rules(facts.count().election().rules()))
                .and(paper(facts.count()))
                .and(occasion(facts))
                .with("scanned", facts.sheets().pages())
                .with("typed", facts.sheets().typed())
                .with("concluded", facts.sheets().concluded())
                .with("keyed", facts.sheets().keyed())
                .with("setAside", facts.sheets().setAside())
                .with("waiting", facts.sheets().waiting());
    }

    private static Values occasion(MinutesFacts facts) {
        return Values.NONE
                .with("place", facts.occasion().place())
                .with("closed", facts.occasion().closed())
                .with("docNumber", facts.occasion().number())
                .with("head", facts.people().head())
                .with("presidium", facts.people().presidium())
                .with("software", facts.provenance().software())
                .with("fingerprint", facts.provenance().fingerprint());
    }

    private static Values election(Count count) {
        Congress congress = count.congress();
        Election election = count.election();
        int names = election.candidates().size();
        int seats = election.seats();
        boolean lists = seats > 0;
        return Values.NONE
                .with("congress", congress.name())
                .with("unit", congress.unit())
                .with("level", congress.level())
                .with("body", election.title().body())
                .with("term", election.title().term())
                .with("round", election.round())
                .with("seats", seats)
                .with("names", names)
                .with("surplus", lists ? names - seats : 0)
                .with(
                        "surplusPercent",
                        lists ? Percentage.of(names - seats, seats).text() : "")
                .with("convened", election.denominator().convened())
                .with("D", election.denominator().people())
                .with("needed", Result.needed(election))
                .with("elected", count.result().elected().size());
    }

    private static Values rules(RuleSet rules) {
        return Values.NONE
                .with("rules", rules.title())
                .with("rulesDate", date(rules.issued()))
                .with("ballotArticle", rules.ballots().number())
                .with("resultArticle", rules.results().number())
                .with("committeeArticle", rules.committee().number());
    }

    private static Values paper(Count count) {
        Optional<BallotAccount> account = count.account();
        long convened = count.election().denominator().convened();
        Values values = Values.NONE
                .with("valid", count.tally().valid())
                .with("invalid", count.tally().invalidBallots())
                .with(
                        "collected",
                        account.map(BallotAccount::collected)
                                .orElse(count.tally().collected()));
        values = figure(values, "printed", account, BallotAccount::printed);
        values = figure(values, "issued", account, BallotAccount::issued);
        values = figure(values, "unused", account, BallotAccount::unused);
        values = figure(values, "spoilt", account, BallotAccount::spoilt);
        values = figure(values, "present", account, BallotAccount::present);
        return figure(values, "absent", account.filter(a -> a.present() <= convened), a -> convened - a.present());
    }

    private static Values figure(
            Values values, String name, Optional<BallotAccount> account, ToLongFunction<BallotAccount> figure) {
        return account.map(known -> values.with(name, figure.applyAsLong(known)))
                .orElseGet(() -> values.withUnknown(name));
    }

    /** As Party documents write dates: two digits for days, and for the months one and two. */
    private static String date(LocalDate date) {
        int month = date.getMonthValue();
        return String.format(
                Locale.ROOT, "%02d/%s/%d", date.getDayOfMonth(), month < 3 ? "0" + month : "" + month, date.getYear());
    }

    private static Set<Placeholder> placeholders() {
        Set<Placeholder> all = new HashSet<>();
        for (List<String> names : List.of(TEXTS, RULE_TEXTS, WORDED)) {
            for (String name : names) {
                all.add(new Placeholder(name, ""));
                all.add(new Placeholder(name, "caps"));
            }
        }
        for (String name : NUMBERS) {
            all.add(new Placeholder(name, ""));
            all.add(new Placeholder(name, "words"));
            all.add(new Placeholder(name, "ordinal"));
        }
        return all;
    }
}
