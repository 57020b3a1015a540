package vn.kiemphieu.bridge.signing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.tally.election.Fingerprint;

/**
 * Where a session's chain stood at one moment. Its code is written on paper and signed in ink by three people: whoever holds
 * the signing key can rewrite the whole chain, but not what stands on that paper.
 *
 * @param session id of the session, spelt as ids are
 * @param entries how many entries the chain has
 * @param head hash of the last entry
 * @param time local time to the minute, {@code 2026-11-27 21:08}; finer would tell when single sheets were fed
 * @param what what happened, a short lower-case word such as {@code opened} or {@code batch-closed}
 * @param previous hash of the checkpoint before, {@link Hash#ZERO} for the first
 */
public record Checkpoint(String session, long entries, Hash head, String time, String what, Hash previous) {
    private static final Pattern SESSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern WHAT = Pattern.compile("[a-z][a-z-]{0,31}");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}");
    /** The first line keeps a signature of a checkpoint from passing for one of anything else. */
    private static final Pattern TEXT = Pattern.compile("""
            kiemphieu checkpoint 1
            session (?<session>\\S{1,64})
            entries (?<entries>0|[1-9][0-9]{0,17})
            head (?<head>[0-9a-f]{64})
            time (?<time>[0-9: -]{16})
            what (?<what>[a-z-]{1,32})
            previous (?<previous>[0-9a-f]{64})
            """);
    /** As many digits as the text may have, so that whatever can be written can be read. */
    private static final long MOST_ENTRIES = 999_999_999_999_999_999L;

    public Checkpoint {
        if (!SESSION.matcher(session).matches()) {
            throw new IllegalArgumentException("not the id of a session: " + session);
        }
        if (entries < 0 || entries > MOST_ENTRIES) {
            throw new IllegalArgumentException("a chain cannot have " + entries + " entries");
        }
        if (!isTime(time)) {
            throw new IllegalArgumentException("not a time to the minute: " + time);
        }
        if (!WHAT.matcher(what).matches()) {
            throw new IllegalArgumentException("not a short word: " + what);
        }
    }

    /** A time as checkpoints carry it. */
    public static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    /** The time it carries. */
    public LocalDateTime localTime() {
        return LocalDateTime.parse(time, MINUTE);
    }

    /** A checkpoint from its bytes; empty for any bytes that {@link #bytes} never wrote. */
    public static Optional<Checkpoint> parse(byte[] bytes) {
        Matcher text = TEXT.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!text.matches()
                || !SESSION.matcher(text.group("session")).matches()
                || !WHAT.matcher(text.group("what")).matches()
                || !isTime(text.group("time"))) {
            return Optional.empty();
        }
        return Optional.of(new Checkpoint(
                text.group("session"),
                Long.parseLong(text.group("entries")),
                Hash.parse(text.group("head")).orElseThrow(),
                text.group("time"),
                text.group("what"),
                Hash.parse(text.group("previous")).orElseThrow()));
    }

    /** Seven lines of ASCII, each ended by one line feed: the only spelling of this checkpoint, and what is signed. */
    public byte[] bytes() {
        String text = "kiemphieu checkpoint 1\nsession " + session + "\nentries " + entries + "\nhead " + head.hex()
                + "\ntime " + time + "\nwhat " + what + "\nprevious " + previous.hex() + "\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What the next checkpoint names as its previous one. */
    public Hash hash() {
        return Hash.over(bytes());
    }

    /**
     * 20 Base32 digits (the first 100 bits of the hash) in five groups of four. Without 0, 1, 8 and 9, so that no digit sounds
     * or looks like a letter when it is read out.
     */
    public String code() {
        return Fingerprint.inFiveGroups(bytes());
    }

    /** Whether a code as people typed it from paper is this one's; small letters, blanks and hyphens do not matter. */
    public boolean hasCode(String typed) {
        return digits(typed).equals(digits(code()));
    }

    private static String digits(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isTime(String time) {
        try {
            return TIME.matcher(time).matches() && MINUTE.parse(time) != null;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }
}
