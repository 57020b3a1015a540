package vn.kiemphieu.bridge.cdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.kiemphieu.bridge.json.JsonPlace;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.InvalidityGround;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Deduction;
import vn.kiemphieu.tally.election.DeductionGround;
import vn.kiemphieu.tally.election.ElectionKind;
import vn.kiemphieu.tally.election.Fingerprint;
import vn.kiemphieu.tally.election.MeetingKind;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.election.Settings.RevoteThreshold;

/**
 * What a {@code result.json} (docs/schema/result.schema.json) says, as far as reports for others repeat it.
 *
 * @param people in the order of the ballot
 * @param proposalsAccepted whether the machine's proposals were taken for what people have to conclude
 * @param software hash of the program that counted
 * @param fingerprint of {@code result.json}, as it stands in the footer of the minutes
 */
public record CountedResult(
        Mode mode,
        Meeting meeting,
        Vote vote,
        Threshold threshold,
        Ballots ballots,
        List<Person> people,
        int seatsLeft,
        boolean proposalsAccepted,
        String software,
        String fingerprint) {
    public CountedResult {
        people = List.copyOf(people);
    }

    /** Where it was voted. */
    public record Meeting(String id, String name, String unit) {}

    /**
     * What was voted on.
     *
     * @param mostVotesWin whether the most votes are enough (rule E5)
     * @param paperHashes of each page
     */
    public record Vote(
            String id,
            int round,
            ElectionKind kind,
            boolean mostVotesWin,
            String body,
            String term,
            BallotForm form,
            int seats,
            String rules,
            List<String> paperHashes) {
        public Vote {
            paperHashes = List.copyOf(paperHashes);
        }

        /** Body and term, in words. */
        public String title() {
            return CommonFormat.title(body, term);
        }
    }

    /**
     * What votes are measured against.
     *
     * @param convened of kind {@link MeetingKind#ATTENDING}, how many attend
     * @param deductions in the order of the congress file
     * @param people D
     * @param needed the fewest votes that qualify; empty where votes qualify for nothing
     */
    public record Threshold(
            MeetingKind kind, int convened, List<Deduction> deductions, int people, OptionalInt needed) {
        public Threshold {
            deductions = List.copyOf(deductions);
        }
    }

    /** The ballots; those that wait for people are in no other figure. */
    public record Ballots(int collected, int valid, Map<InvalidityGround, Integer> invalid, int waiting) {
        public Ballots {
            invalid = Map.copyOf(invalid);
            if (collected != valid + sum(invalid)) {
                throw new IllegalArgumentException("no result.json: collected is not valid and invalid together");
            }
        }

        public int allInvalid() {
            return collected - valid;
        }

        private static long sum(Map<InvalidityGround, Integer> invalid) {
            return invalid.values().stream().mapToLong(Integer::longValue).sum();
        }
    }

    /**
     * One person on the list.
     *
     * @param counts for each choice the form knows, how many valid ballots say so
     * @param standing empty where the ballots decide nothing, or not yet
     */
    public record Person(int row, String id, String name, Map<Choice, Integer> counts, Optional<Standing> standing) {
        public Person {
            counts = Map.copyOf(counts);
        }
    }

    /** What a person's votes come to. */
    public enum Standing {
        /** Elected, or of opinion ballots: over the threshold. */
        ELECTED,
        /** Tied across the last seat (rule E5). */
        TIED,
        NOT_ELECTED
    }

    /**
     * Reads the bytes of a {@code result.json}.
     *
     * @throws IllegalArgumentException if they are none, or their figures do not add up; the message says where
     */
    public static CountedResult parse(byte[] bytes) {
        JsonPlace root = JsonPlace.parse("result.json", bytes);
        root.at("schema").require(root.at("schema").count() == 1, "another version");
        ResultKeys.refuseOthers(root);
        Vote vote = vote(root);
        Ballots ballots = ballots(root);
        boolean decided = vote.form() != BallotForm.CONFIDENCE && ballots.waiting() == 0;
        List<Person> people = root.at("candidates").all().stream()
                .map(each -> person(each, vote.form(), ballots.valid(), decided, root.at("outcome")))
                .toList();
        OutcomeNames.require(root, people);
        JsonPlace congress = root.at("congress");
        return new CountedResult(
                root.at("mode").oneOf(Mode.class),
                new Meeting(
                        congress.at("id").text(),
                        congress.at("name").text(),
                        congress.at("unit").text()),
                vote,
                threshold(root.at("denominator")),
                ballots,
                people,
                root.at("outcome").at("seatsLeft").count(),
                root.at("proposalsAccepted").truth(),
                root.at("software").text(),
                Fingerprint.inFiveGroups(bytes));
    }

    /** Whether it may be a result: nothing waits, and in an official congress people concluded what was in question. */
    public boolean isFinal() {
        return ballots.waiting() == 0 && !(mode == Mode.OFFICIAL && proposalsAccepted);
    }

    /** The same figures as the engine adds them up. */
    public Tally tally() {
        Map<InvalidityGround, Long> invalid = new EnumMap<>(InvalidityGround.class);
        ballots.invalid().forEach((ground, count) -> invalid.put(ground, (long) count));
        Map<Choice, List<Long>> votes = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.of(vote.form())) {
            votes.put(
                    choice,
                    people.stream()
                            .map(person -> (long) person.counts().get(choice))
                            .toList());
        }
        return new Tally(vote.form(), people.size(), ballots.valid(), invalid, votes);
    }

    private static Vote vote(JsonPlace root) {
        JsonPlace election = root.at("election");
        ElectionKind kind = election.at("kind").oneOf(ElectionKind.class);
        RevoteThreshold threshold = root.at("settings").at("revoteThreshold").oneOf(RevoteThreshold.class);
        return new Vote(
                election.at("id").text(),
                election.at("round").count(),
                kind,
                kind == ElectionKind.REVOTE && threshold == RevoteThreshold.NONE,
                election.at("body").text(),
                election.at("term").text(),
                election.at("form").oneOf(BallotForm.class),
                election.at("seats").count(),
                root.at("rules").text(),
                election.at("paperHashes").texts());
    }

    private static Threshold threshold(JsonPlace denominator) {
        return new Threshold(
                denominator.at("kind").oneOf(MeetingKind.class),
                denominator.at("convened").count(),
                denominator.at("deductions").all().stream()
                        .map(CountedResult::deduction)
                        .toList(),
                denominator.at("people").count(),
                denominator.at("needed").countOrNull());
    }

    private static Deduction deduction(JsonPlace deduction) {
        deduction.onlyKeys("ground", "people");
        JsonPlace code = deduction.at("ground");
        Optional<DeductionGround> ground = DeductionGround.of(code.text());
        code.require(ground.isPresent(), "unknown");
        return new Deduction(ground.orElseThrow(), deduction.at("people").count());
    }

    private static Ballots ballots(JsonPlace root) {
        Map<InvalidityGround, Integer> invalid = new EnumMap<>(InvalidityGround.class);
        for (InvalidityGround ground : InvalidityGround.values()) {
            int ballots = root.at("invalid").at(ground.name()).countOrNone();
            if (ballots > 0) {
                invalid.put(ground, ballots);
            }
        }
        return new Ballots(
                root.at("collected").count(),
                root.at("valid").count(),
                invalid,
                root.at("waiting").count());
    }

    private static Person person(JsonPlace person, BallotForm form, int valid, boolean decided, JsonPlace outcome) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        Choice.of(form)
                .forEach(choice -> counts.put(
                        choice, person.at("counts").at(JsonPlace.word(choice)).count()));
        person.require(
                counts.values().stream().mapToLong(Integer::longValue).sum() == valid,
                "the counts are not all valid ballots");
        JsonPlace votes = person.at("votes");
        OptionalInt said = votes.countOrNull();
        votes.require(
                counts.containsKey(Choice.FOR) ? said.equals(OptionalInt.of(counts.get(Choice.FOR))) : said.isEmpty(),
                "not the counts of those for");
        String id = person.at("id").text();
        Standing standing = Standing.NOT_ELECTED;
        if (outcome.at("elected").texts().contains(id)) {
            standing = Standing.ELECTED;
        } else if (outcome.at("tied").texts().contains(id)) {
            standing = Standing.TIED;
        }
        return new Person(
                person.at("row").count(),
                id,
                person.at("name").text(),
                counts,
                decided ? Optional.of(standing) : Optional.empty());
    }
}
