package vn.kiemphieu.suite.inner.results;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.kiemphieu.suite.inner.StrictJson;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.DeductionGround;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Paper;
import vn.kiemphieu.tally.election.RuleSet;
import vn.kiemphieu.tally.election.Settings;
import vn.kiemphieu.tally.election.Settings.Colour;
import vn.kiemphieu.tally.election.Settings.InColour;
import vn.kiemphieu.tally.election.Settings.OtherMarks;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;
import vn.kiemphieu.tally.election.Settings.Verdict;

/**
 * A congress file (docs/schema/congress.schema.json) as the counting machine was given it. The machine tells people what is
 * wrong with one; here it is only refused.
 */
record CongressJson(
        int schema, String mode, Heading congress, List<DenominatorJson> denominators, List<ElectionJson> elections) {
    private static final int SCHEMA = 1;
    private static final Map<String, BallotForm> LETTERS =
            Map.of("A", BallotForm.STRIKE_OUT, "B", BallotForm.ONE_NAME, "C", BallotForm.TWO_BOXES);

    record Heading(String id, String name, String unit, String level) {}

    record DenominatorJson(String id, String kind, int convened, List<DeductionJson> deductions) {
        Denominator read() {
            return new Denominator(
                    id,
                    MeetingKind.valueOf(kind),
                    convened,
                    orNone(deductions).stream().map(DeductionJson::read).toList());
        }
    }

    record DeductionJson(String ground, int people) {
        Deduction read() {
            return new Deduction(
                    DeductionGround.of(ground).orElseThrow(() -> new IllegalArgumentException("ground: " + ground)),
                    people);
        }
    }

    record ElectionJson(
            String id,
            int round,
            String kind,
            String body,
            String term,
            Integer seats,
            String form,
            String rules,
            String denominator,
            String paper,
            int sides,
            SettingsJson settings,
            List<CandidateJson> candidates) {
        Election read(List<Denominator> known) {
            BallotForm ballots = LETTERS.containsKey(form) ? LETTERS.get(form) : BallotForm.valueOf(form);
            return new Election(
                    new ElectionId(id),
                    round,
                    word(ElectionKind.class, kind),
                    new Election.Title(body, orEmpty(term)),
                    ballots.elects() ? Objects.requireNonNull(seats, "seats") : 0,
                    ballots,
                    RuleSet.of(rules).orElseThrow(() -> new IllegalArgumentException("rules: " + rules)),
                    known.stream()
                            .filter(each -> each.id().equals(denominator))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("denominator: " + denominator)),
                    new Election.Stock(Paper.valueOf(paper), sides),
                    settings == null ? Settings.DEFAULTS : settings.read(),
                    candidates.stream().map(CandidateJson::read).toList());
        }
    }

    record SettingsJson(
            String C4, String C5, String C7, String revoteThreshold, String secondInk, String missingStamp) {
        Settings read() {
            return new Settings(
                    optional(Verdict.class, C4).orElse(Settings.DEFAULTS.allUndecided()),
                    optional(Verdict.class, C5),
                    optional(OtherMarks.class, C7).orElse(Settings.DEFAULTS.otherMarks()),
                    optional(RevoteThreshold.class, revoteThreshold).orElse(Settings.DEFAULTS.revoteThreshold()),
                    new Colour(
                            optional(InColour.class, secondInk).orElse(InColour.IGNORE),
                            optional(InColour.class, missingStamp).orElse(InColour.IGNORE)));
        }
    }

    record CandidateJson(String id, String family, String middle, String given, String note) {
        Candidate read() {
            return new Candidate(new CandidateId(id), orEmpty(family), orEmpty(middle), given, orEmpty(note));
        }
    }

    /**
     * The congress of a file.
     *
     * @throws IllegalArgumentException if it is no congress file
     */
    static Congress read(byte[] file) {
        CongressJson json = StrictJson.read(file, CongressJson.class);
        if (json.schema != SCHEMA) {
            throw new IllegalArgumentException("schema: " + json.schema);
        }
        try {
            List<Denominator> denominators =
                    json.denominators.stream().map(DenominatorJson::read).toList();
            List<Election> elections =
                    json.elections.stream().map(each -> each.read(denominators)).toList();
            Heading heading = json.congress;
            return new Congress(
                    heading.id(),
                    word(Mode.class, json.mode),
                    heading.name(),
                    heading.unit(),
                    orEmpty(heading.level()),
                    elections);
        } catch (NullPointerException missing) {
            throw new IllegalArgumentException("something is missing", missing);
        }
    }

    private static <E extends Enum<E>> E word(Class<E> words, String word) {
        return Enum.valueOf(words, word.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> Optional<E> optional(Class<E> words, String word) {
        return Optional.ofNullable(word).map(present -> word(words, present));
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
