package vn.kiemphieu.counter.command;

import java.util.Optional;
import java.util.function.Supplier;
import vn.kiemphieu.counter.journal.JournalFailed;
import vn.kiemphieu.counter.session.Authority;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.SignInLog;

/** Who is there for one command: people who sign in, or names that a rehearsal takes as they are. */
final class Attendance implements AutoCloseable {
    private final Optional<KioskPeople> atTheKiosk;

    private Attendance(Optional<KioskPeople> atTheKiosk) {
        this.atTheKiosk = atTheKiosk;
    }

    static Attendance namesOnly() {
        return new Attendance(Optional.empty());
    }

    static Attendance of(KioskPeople atTheKiosk) {
        return new Attendance(Optional.of(atTheKiosk));
    }

    Authority authority() {
        return atTheKiosk.<Authority>map(people -> people).orElse(Authority.NAMES_ONLY);
    }

    /** For commands that do no step of a session: nobody need sign in unless they see ballots. */
    Authority looking() {
        return atTheKiosk.<Authority>map(people -> people).orElse(Authority.NOBODY);
    }

    /** The name of somebody whose id was given, or what was given. */
    String name(String given) {
        return atTheKiosk.flatMap(people -> people.nameOf(given)).orElse(given);
    }

    /** Does something in a session, and tells its log who signed in for it, or failed to. */
    Exit telling(CountingHall hall, Supplier<Exit> step) {
        Exit exit;
        try {
            exit = step.get();
        } catch (RuntimeException failed) {
            tellBeside(hall, failed);
            throw failed;
        }
        tell(hall);
        return exit;
    }

    /** What made the step fail is what people must hear of. */
    private void tellBeside(CountingHall hall, RuntimeException failed) {
        try {
            tell(hall);
        } catch (JournalFailed again) {
            failed.addSuppressed(again);
        }
    }

    /** Puts what happened in signing in into the chain. */
    void tell(CountingHall hall) {
        atTheKiosk.map(KioskPeople::signingIn).ifPresent(desk -> SignInLog.tell(hall, desk));
    }

    @Override
    public void close() {
        atTheKiosk.ifPresent(people -> people.signingIn().close());
    }
}
