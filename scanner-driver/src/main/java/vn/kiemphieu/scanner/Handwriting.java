package vn.kiemphieu.scanner;

import java.util.Arrays;
import java.util.List;
import vn.kiemphieu.scanner.Likeness.Verdict;
import vn.kiemphieu.scanner.hand.Evidence;
import vn.kiemphieu.scanner.hand.PageHand;

/**
 * The fine shape of the pen marks of a page: enough to know the very sheet again in another scan, good for nothing else. It
 * lives as long as the count and never leaves it (ADR 0010).
 */
public final class Handwriting {
    /** Of a page without a mark. */
    public static final Handwriting NONE = new Handwriting(new PageHand(List.of()));

    private final PageHand hand;

    Handwriting(PageHand hand) {
        this.hand = hand;
    }

    /**
     * As {@link #bytes} gave it.
     *
     * @throws IllegalArgumentException if these bytes are no handwriting
     */
    public static Handwriting of(byte[] bytes) {
        return new Handwriting(PageHand.read(bytes));
    }

    /** For the working file of an open count, which is destroyed with it; for nothing else. */
    public byte[] bytes() {
        return hand.bytes();
    }

    /** Of a ballot: this page and another page of it. */
    public Handwriting with(Handwriting page) {
        return new Handwriting(hand.with(page.hand));
    }

    /** Whether it is the same sheet as another page of the same number. The same whichever is asked. */
    public Likeness compare(Handwriting other) {
        if (hand.tooLittle() || other.hand.tooLittle()) {
            return new Likeness(Verdict.TOO_LITTLE_INK, 0, 0);
        }
        Evidence found = Evidence.of(hand, other.hand);
        return new Likeness(
                found.same() ? Verdict.SAME : Verdict.DIFFERENT, found.marks(), (int) Math.floor(found.bits()));
    }

    /** Whether there is ink enough on it for the sheet to be known again; with less it is known less often. */
    public boolean isEnough() {
        return hand.enough();
    }

    PageHand hand() {
        return hand;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Handwriting same && Arrays.equals(bytes(), same.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }

    /** Says nothing: it may stand in a log. */
    @Override
    public String toString() {
        return "Handwriting";
    }
}
