package vn.kiemphieu.tally.election;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the QR codes of one printed page say: the same on every sheet of that page, so it tells which paper this is and
 * never which sheet. The paper hash covers exactly what is printed; the short tags before it are there to name why a
 * sheet is foreign (ADR 0004).
 *
 * @param congressTag six Base32 digits from the congress id
 * @param electionTag six Base32 digits from the election id
 * @param page this page, from 1
 * @param pages how many pages the ballot has
 * @param paperHash first 100 bits of SHA-256 over everything printed, as 20 Base32 digits
 */
public record PaperCode(
        Mode mode, String congressTag, String electionTag, int round, int page, int pages, String paperHash) {
    private static final Pattern TEXT = Pattern.compile(
            "KP1:([OR]):([A-Z2-7]{6}):([A-Z2-7]{6}):([1-9]\\d?):([1-9]\\d?)/([1-9]\\d?):([A-Z2-7]{20})");
    private static final int MOST_PAGES = 99;
    private static final int TAG_DIGITS = 6;
    private static final int HASH_DIGITS = 20;

    public PaperCode {
        if (page < 1 || page > pages || pages > MOST_PAGES) {
            throw new IllegalArgumentException(
                    "no page " + page + " of " + pages + "; a ballot has 1 to " + MOST_PAGES);
        }
    }

    /** The code of one page of an election's paper, as laid out by {@link BallotLayout#VERSION}. */
    public static PaperCode of(Congress congress, Election election, int page, int pages) {
        return new PaperCode(
                congress.mode(),
                new Fingerprint().add(congress.id()).base32(TAG_DIGITS),
                new Fingerprint().add(election.id().value()).base32(TAG_DIGITS),
                election.round(),
                page,
                pages,
                printed(congress, election).add(page).add(pages).base32(HASH_DIGITS));
    }

    /** Reads the text of a QR code; empty where it is not ours. */
    public static Optional<PaperCode> parse(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches() || number(found, 5) > number(found, 6)) {
            return Optional.empty();
        }
        Mode mode = found.group(1).equals("O") ? Mode.OFFICIAL : Mode.REHEARSAL;
        return Optional.of(new PaperCode(
                mode,
                found.group(2),
                found.group(3),
                number(found, 4),
                number(found, 5),
                number(found, 6),
                found.group(7)));
    }

    /** The text in the QR code; upper case, so that it fits the alphanumeric mode. */
    public String text() {
        String letter = mode == Mode.OFFICIAL ? "O" : "R";
        return "KP1:" + letter + ":" + congressTag + ":" + electionTag + ":" + round + ":" + page + "/" + pages + ":"
                + paperHash;
    }

    private static Fingerprint printed(Congress congress, Election election) {
        Fingerprint printed = new Fingerprint()
                .add("kiemphieu-paper")
                .add(BallotLayout.VERSION)
                .add(congress.mode().name())
                .add(congress.id())
                .add(congress.name())
                .add(congress.unit())
                .add(congress.level())
                .add(election.id().value())
                .add(election.round())
                .add(election.kind().name())
                .add(election.title().body())
                .add(election.title().term())
                .add(election.seats())
                .add(election.form().name())
                .add(election.stock().paper().name())
                .add(election.stock().sides())
                .add(election.candidates().size());
        for (Candidate candidate : election.candidates()) {
            printed.add(candidate.family())
                    .add(candidate.middle())
                    .add(candidate.given())
                    .add(candidate.note());
        }
        return printed;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
