package vn.kiemphieu.counter.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;

/**
 * One election while people fill it in.
 *
 * @param which what tells it from the others
 * @param body what is elected
 * @param term may be empty
 * @param seats how many to elect; not looked at where the form elects nobody
 * @param denominator id of a {@link DenominatorDraft}
 * @param print what the ballot is printed on
 * @param people in printed order
 */
public record ElectionDraft(
        Which which,
        String body,
        String term,
        int seats,
        BallotForm form,
        RuleSet rules,
        String denominator,
        Print print,
        Settings settings,
        List<Person> people) {
    public ElectionDraft {
        people = List.copyOf(people);
    }

    /**
     * What tells one election from the others.
     *
     * @param round from 1
     */
    public record Which(String id, int round, ElectionKind kind) {}

    /**
     * What the ballot is printed on.
     *
     * @param sides printed sides of a sheet, 1 or 2
     */
    public record Print(Paper paper, int sides) {}

    /** One person on the list, as typed. */
    public record Person(String id, String family, String middle, String given, String note) {}

    /** The first round of an election in force today, on A4, one side, as yet without seats and people. */
    public static ElectionDraft first(String id, BallotForm form, String denominator) {
        return new ElectionDraft(
                new Which(id, 1, ElectionKind.FIRST),
                "",
                "",
                0,
                form,
                RuleSet.QD_190,
                denominator,
                new Print(Paper.A4, 1),
                Settings.DEFAULTS,
                List.of());
    }

    static ElectionDraft of(Election election) {
        return new ElectionDraft(
                new Which(election.id().value(), election.round(), election.kind()),
                election.title().body(),
                election.title().term(),
                election.seats(),
                election.form(),
                election.rules(),
                election.denominator().id(),
                new Print(election.stock().paper(), election.stock().sides()),
                election.settings(),
                election.candidates().stream().map(ElectionDraft::person).toList());
    }

    private static Person person(Candidate candidate) {
        return new Person(
                candidate.id().value(), candidate.family(), candidate.middle(), candidate.given(), candidate.note());
    }

    public ElectionDraft withWhich(Which changed) {
        return new ElectionDraft(changed, body, term, seats, form, rules, denominator, print, settings, people);
    }

    public ElectionDraft withTitle(String changedBody, String changedTerm) {
        return new ElectionDraft(
                which, changedBody, changedTerm, seats, form, rules, denominator, print, settings, people);
    }

    public ElectionDraft withSeats(int changed) {
        return new ElectionDraft(which, body, term, changed, form, rules, denominator, print, settings, people);
    }

    public ElectionDraft withForm(BallotForm changed) {
        return new ElectionDraft(which, body, term, seats, changed, rules, denominator, print, settings, people);
    }

    public ElectionDraft withRules(RuleSet changed) {
        return new ElectionDraft(which, body, term, seats, form, changed, denominator, print, settings, people);
    }

    public ElectionDraft withDenominator(String changed) {
        return new ElectionDraft(which, body, term, seats, form, rules, changed, print, settings, people);
    }

    public ElectionDraft withPrint(Print changed) {
        return new ElectionDraft(which, body, term, seats, form, rules, denominator, changed, settings, people);
    }

    public ElectionDraft withSettings(Settings changed) {
        return new ElectionDraft(which, body, term, seats, form, rules, denominator, print, changed, people);
    }

    public ElectionDraft withPeople(List<Person> changed) {
        return new ElectionDraft(which, body, term, seats, form, rules, denominator, print, settings, changed);
    }

    /** The same with the names of a list in its order, numbered c001, c002 and so on. */
    public ElectionDraft withNames(NameList names) {
        List<Person> listed = new ArrayList<>();
        for (NameList.Row row : names.rows()) {
            String id = String.format(Locale.ROOT, "c%03d", listed.size() + 1);
            listed.add(new Person(id, row.family(), row.middle(), row.given(), row.note()));
        }
        return withPeople(listed);
    }
}
