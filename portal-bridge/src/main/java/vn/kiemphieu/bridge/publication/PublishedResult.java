package vn.kiemphieu.bridge.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import vn.kiemphieu.bridge.cdf.CountedResult;

/**
 * The result of one election, as far as it is let out: who is elected, and figures only where a document authorises it.
 *
 * @param people those elected, in the order of the ballot; with figures, everybody on the list
 * @param figures empty at the level of names only
 */
public record PublishedResult(
        Congress congress, Vote vote, Standing standing, List<Person> people, Optional<Figures> figures, Origin origin)
        implements Content {
    /** What was counted and signed; lies beside every result with votes, which says the same. */
    private static final String COUNTED = "result.json";

    /** What may lie beside a result with votes. */
    public static final Set<String> FILES = Set.of("minutes.pdf", "report.json", COUNTED, "result.kqbc", "summary.csv");

    /**
     * Where it was voted.
     *
     * @param id as in the congress file
     * @param unit the Party organisation
     * @param level the direct superior body, may be empty
     */
    public record Congress(String id, String name, String unit, String level) {
        public Congress {
            Words.address("congress", id);
            Words.line("name of the congress", name);
            Words.line("unit", unit);
            Words.lineOrNone("level", level);
        }
    }

    /**
     * What was voted on.
     *
     * @param order of the elections of one congress, as they are shown
     * @param body what people are elected into
     * @param term may be empty
     * @param seatsLeft for which nobody is elected yet
     */
    public record Vote(String election, int round, int order, String body, String term, int seats, int seatsLeft) {
        public Vote {
            Words.address("election", election);
            Words.require(round >= 1 && order >= 0 && seats >= seatsLeft && seatsLeft >= 0, "figures of the election");
            Words.line("body", body);
            Words.lineOrNone("term", term);
        }
    }

    /** How far a result has come. */
    public enum Status {
        /** Announced at the congress, not yet approved by the committee above. */
        PROVISIONAL,
        /** Approved (chuẩn y). */
        CERTIFIED,
        /** In the place of one that was wrong. */
        CORRECTED
    }

    /**
     * How far it has come, and by what.
     *
     * @param document number of the approving document; needed once it is certified
     * @param reason of a correction; empty otherwise
     */
    public record Standing(Status status, Optional<String> document, Optional<String> reason) {
        public Standing {
            document.ifPresent(text -> Words.line("approving document", text));
            reason.ifPresent(text -> Words.line("reason", text));
            Words.require(status != Status.CERTIFIED || document.isPresent(), "certified without a document");
            Words.require((status == Status.CORRECTED) == reason.isPresent(), "reason of a correction");
        }
    }

    /** Somebody on the list. */
    public record Person(String name, CountedResult.Standing standing, OptionalInt votes) {
        public Person {
            Words.line("name", name);
        }

        /** Whether the votes elect them; who is tied is neither elected nor not. */
        public boolean isElected() {
            return standing == CountedResult.Standing.ELECTED;
        }
    }

    /**
     * Figures that a document authorises to be published (default: none).
     *
     * @param authorisation number of that document
     * @param people D, what votes are measured against
     * @param needed the fewest votes that elect; empty where no such rule applies
     */
    public record Figures(String authorisation, int people, OptionalInt needed, int collected, int valid, int invalid) {
        public Figures {
            Words.line("authorising document", authorisation);
            Words.require(people >= 0 && valid >= 0 && invalid >= 0 && collected == valid + invalid, "figures");
        }
    }

    /**
     * What the figures can be held against.
     *
     * @param closed when counting was closed
     * @param fingerprint of {@code result.json}, as on the paper minutes
     * @param bundle SHA-256 of the signed bundle that was imported, in hexadecimal digits
     * @param signers machine first, each with the fingerprint of its key
     */
    public record Origin(Instant closed, String fingerprint, String bundle, List<Signer> signers) {
        public Origin {
            Words.line("fingerprint", fingerprint);
            Words.require(bundle.matches("[0-9a-f]{64}"), "hash of the bundle");
            signers = List.copyOf(signers);
        }
    }

    /** A key that signed the bundle, and whose it is. */
    public record Signer(String holder, String fingerprint) {
        public Signer {
            Words.line("holder", holder);
            Words.line("fingerprint of a key", fingerprint);
        }
    }

    public PublishedResult {
        people = List.copyOf(people);
        boolean withVotes = figures.isPresent();
        for (Person person : people) {
            Words.require(withVotes || (person.isElected() && person.votes().isEmpty()), "votes without authorisation");
        }
    }

    @Override
    public Kind kind() {
        return Kind.RESULT;
    }

    @Override
    public String subject() {
        return congress.id() + "/" + vote.election() + "/" + vote.round();
    }

    /** Refuses what is no {@link #subject} of any result. */
    static void requireSubject(String text) {
        String[] parts = text.split("/", -1);
        Words.require(parts.length == 3 && parts[2].matches("[1-9][0-9]{0,8}"), "subject of a result");
        Words.address("congress", parts[0]);
        Words.address("election", parts[1]);
    }

    @Override
    public void requireFiles(SortedMap<String, byte[]> files) {
        Words.require(FILES.containsAll(files.keySet()), "files beside a result");
        Words.require(figures.isPresent() || files.isEmpty(), "files with votes without authorisation");
        if (figures.isPresent()) {
            Words.require(files.containsKey(COUNTED), COUNTED);
            AsCounted.require(this, files.get(COUNTED));
        }
    }
}
