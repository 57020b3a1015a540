package vn.kiemphieu.counter.session;

import java.time.InstantSource;
import vn.kiemphieu.counter.people.Confirmation;
import vn.kiemphieu.counter.people.Permission;
import vn.kiemphieu.counter.people.Permission.Allowed;
import vn.kiemphieu.counter.people.Permissions;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.Pin;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.SignInDesk;
import vn.kiemphieu.counter.people.SignInOutcome;
import vn.kiemphieu.counter.people.SignInOutcome.Confirmed;

/** Two PINs typed for one step, wherever they are typed; refused in the words of whatever stands against them. */
public final class TwoPins {
    private TwoPins() {}

    /**
     * One person confirms.
     *
     * @throws NotConfirmed if the PIN is not theirs, or they may not try now
     */
    public static Confirmation one(SignInDesk desk, PlannedStep planned, Person who, Pin pin) {
        SignInOutcome outcome = desk.confirm(planned, who.id(), pin);
        if (outcome instanceof Confirmed confirmed) {
            return confirmed.confirmation();
        }
        throw new NotConfirmed(outcome.vietnamese());
    }

    /**
     * Both have confirmed.
     *
     * @throws NotConfirmed if these two may not do the step, or no longer
     */
    public static Allowed both(InstantSource clock, PlannedStep planned, Confirmation first, Confirmation second) {
        Permission permission = new Permissions(clock).ask(planned, first, second);
        if (permission instanceof Allowed allowed) {
            return allowed;
        }
        throw new NotConfirmed(permission.vietnamese());
    }
}
