package vn.kiemphieu.counter.people;

import java.util.regex.Pattern;

/**
 * One step that is about to be done. Who confirmed it for one batch did not confirm it for another.
 *
 * @param subject what it is done to: a batch, a ballot, an election, a person; empty where there is only one
 */
public record PlannedStep(Step step, String subject) {
    private static final Pattern SUBJECT = Pattern.compile("[\\p{L}\\p{N}\\p{Zs}._-]{0,100}");

    public PlannedStep {
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("a subject is an id or a few words on one line");
        }
    }

    /** A step of which there is only one in a session. */
    public static PlannedStep of(Step step) {
        return new PlannedStep(step, "");
    }

    /** Letting in again whoever was locked out. */
    public static PlannedStep unlocking(PersonId locked) {
        return new PlannedStep(Step.UNLOCKING, locked.value());
    }

    /** What is done, and to what. */
    public String vietnamese() {
        return subject.isEmpty() ? step.vietnamese() : step.vietnamese() + " (" + subject + ")";
    }
}
