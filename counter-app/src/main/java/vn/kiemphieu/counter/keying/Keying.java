package vn.kiemphieu.counter.keying;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.tally.ballot.BallotFinding.Invalid;
import vn.kiemphieu.tally.ballot.BallotRules;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.ballot.Settlement;
import vn.kiemphieu.tally.ballot.Settlement.Accepted;
import vn.kiemphieu.tally.ballot.Settlement.AgainstRule;

/**
 * One person typing a batch, ballot after ballot in the order of the stack. Whatever is typed goes through {@link #type};
 * what was taken is an entry for the journal, and the same entries give the same state.
 *
 * @param lines the ballots typed so far, the first on top of the stack
 */
public record Keying(Stack stack, List<Line> lines) {
    private static final Pattern UNDO = Pattern.compile("<\\s*([0-9]{0,6})");

    public Keying {
        lines = List.copyOf(lines);
        if (lines.size() > stack.declared()) {
            throw new IllegalArgumentException("more ballots than the batch has");
        }
    }

    /** Nothing typed yet. */
    public static Keying of(Stack stack) {
        return new Keying(stack, List.of());
    }

    /**
     * The state that journalled entries lead to.
     *
     * @throws IllegalStateException if one of them would not have been taken
     */
    public static Keying replay(Stack stack, List<String> entries) {
        Keying keying = of(stack);
        for (String entry : entries) {
            keying = keying.after(entry);
        }
        return keying;
    }

    /**
     * The state that one more journalled entry leads to.
     *
     * @throws IllegalStateException if it would not have been taken
     */
    public Keying after(String entry) {
        if (type(entry) instanceof Taken taken) {
            return taken.next();
        }
        throw new IllegalStateException("the entry \"" + entry + "\" was never taken");
    }

    /** What came of typing a line. */
    public sealed interface Typing {
        /** For the person who typed. */
        String sentence();
    }

    /** It holds; the entry goes into the journal before the screen changes. */
    public record Taken(Keying next, String sentence) implements Typing {}

    /**
     * With these rows the ballot cannot be valid. Nothing has changed: the paper is looked at, and the ballot typed again
     * or with the ground on which people conclude that it is invalid.
     */
    public record Questioned(AgainstRule against, String sentence) implements Typing {}

    /** It means nothing here; nothing has changed, and the sentence says what to type. */
    public record Refused(String sentence) implements Typing {}

    /**
     * Types a line: a ballot, or {@code <} to take back the last ballot, {@code <3} for the last three.
     *
     * @param typed without the line end
     */
    public Typing type(String typed) {
        Matcher undo = UNDO.matcher(typed.strip());
        if (undo.matches()) {
            return takeBack(undo.group(1).isEmpty() ? 1 : Integer.parseInt(undo.group(1)));
        }
        if (missing() == 0) {
            return new Refused("Đã gõ đủ " + stack.declared()
                    + " phiếu như đếm tay. Nếu còn phiếu trên bàn, đếm lại tập; " + "gõ < để lấy lại phiếu cuối.");
        }
        Meant meant = new Shorthand(stack).read(typed);
        if (meant instanceof Meant.Nothing nothing) {
            return new Refused(nothing.sentence());
        }
        return meant instanceof Meant.NotValid notValid
                ? take(new Line(typed, new Invalid(notValid.ground())))
                : settle(typed, ((Meant.Rows) meant).choices());
    }

    /** What came of ending the batch. */
    public Finish finish() {
        return missing() == 0 ? new Complete(stack, lines) : new Missing(missing());
    }

    /** Whether as many ballots are there as were declared. */
    public sealed interface Finish {}

    public record Complete(Stack stack, List<Line> lines) implements Finish {
        public Complete {
            lines = List.copyOf(lines);
            if (lines.size() != stack.declared()) {
                throw new IllegalArgumentException("a batch is complete with " + stack.declared() + " ballots");
            }
        }
    }

    public record Missing(int ballots) implements Finish {}

    private int missing() {
        return stack.declared() - lines.size();
    }

    private Typing settle(String typed, List<Choice> choices) {
        Settlement settlement = BallotRules.of(stack.election()).conclude(choices);
        if (settlement instanceof Accepted accepted) {
            return take(new Line(typed, accepted.ballot()));
        }
        AgainstRule against = (AgainstRule) settlement;
        return new Questioned(
                against,
                "Gõ như vậy thì phiếu không thể hợp lệ (quy tắc " + against.rule()
                        + "). Xem lại phiếu giấy: nếu gõ nhầm, " + "gõ lại; nếu đúng, gõ "
                        + Grounds.list(against.rule()) + ".");
    }

    private Typing take(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new Taken(
                new Keying(stack, more), "Phiếu " + more.size() + "/" + stack.declared() + " " + line.words() + ".");
    }

    private Typing takeBack(int ballots) {
        if (ballots < 1 || ballots > lines.size()) {
            return new Refused("Mới gõ " + lines.size() + " phiếu, không lấy lại được " + ballots
                    + (lines.isEmpty() ? "; hãy gõ phiếu đầu tiên." : "; gõ < để lấy lại phiếu cuối."));
        }
        int left = lines.size() - ballots;
        return new Taken(
                new Keying(stack, lines.subList(0, left)),
                "Đã lấy lại " + ballots + " phiếu; gõ lại từ phiếu " + (left + 1) + ", trước đây gõ “"
                        + lines.get(left).typed() + "”.");
    }
}
