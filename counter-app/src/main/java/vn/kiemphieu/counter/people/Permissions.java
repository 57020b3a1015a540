package vn.kiemphieu.counter.people;

import java.time.Instant;
import java.time.InstantSource;
import vn.kiemphieu.counter.people.Permission.Allowed;
import vn.kiemphieu.counter.people.Permission.Refused;

/** Says whether two people may do a step: two different ones, of the right roles, who both confirmed it just now. */
public final class Permissions {
    private final InstantSource clock;

    public Permissions(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether these two confirmations are enough for this step at this moment. */
    public Permission ask(PlannedStep planned, Confirmation one, Confirmation other) {
        if (!one.planned().equals(planned) || !other.planned().equals(planned)) {
            return new Refused(
                    "Phải xác nhận đúng bước này: " + planned.vietnamese() + ".", "Both confirm this very step.");
        }
        if (!one.isFresh(clock.instant()) || !other.isFresh(clock.instant())) {
            return new Refused(
                    "Xác nhận đã quá 2 phút; cả hai người xác nhận lại.",
                    "A confirmation is older than two minutes; both confirm again.");
        }
        return ask(planned, one.by(), other.by(), one.earlier(other));
    }

    private static Permission ask(PlannedStep planned, Person one, Person other, Instant at) {
        if (one.id().equals(other.id())) {
            return new Refused("Phải là hai người khác nhau.", "Two different people are needed.");
        }
        if (isSubject(planned, one) || isSubject(planned, other)) {
            return new Refused("Người bị khóa không tự mở khóa cho mình.", "Nobody unlocks themselves.");
        }
        PairRule rule = planned.step().rule();
        if (!rule.allows(one.role(), other.role())) {
            return new Refused("Bước này cần " + rule.vietnamese() + ".", "This step needs " + rule.english() + ".");
        }
        return new Allowed(new ConfirmedPair(one, other, planned, at));
    }

    private static boolean isSubject(PlannedStep planned, Person person) {
        return planned.equals(PlannedStep.unlocking(person.id()));
    }
}
