package vn.kiemphieu.counter.people;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What came of somebody typing a PIN. */
public sealed interface SignInOutcome extends LogLine {
    /** They are in. */
    record SignedIn(Person person) implements SignInOutcome {
        @Override
        public String vietnamese() {
            return person.titled() + " đã đăng nhập.";
        }
    }

    /** A technician is in, let in by one of the committee. */
    record LetIn(Person technician, Person by) implements SignInOutcome {
        @Override
        public String vietnamese() {
            return technician.titled() + " đã đăng nhập, do " + by.titled() + " xác nhận.";
        }
    }

    /** The PIN was right, and the step may go on if {@link Permissions} agree. */
    record Confirmed(Confirmation confirmation) implements SignInOutcome {
        @Override
        public String vietnamese() {
            return confirmation.by().titled() + " đã xác nhận bước: "
                    + confirmation.planned().vietnamese() + ".";
        }
    }

    /**
     * The PIN was wrong.
     *
     * @param left how many more wrong ones until the lock; at least 1
     * @param pause before the next one; zero for the first few
     */
    record WrongPin(Person person, int left, Duration pause) implements SignInOutcome {
        @Override
        public String vietnamese() {
            String words = pause.isZero() ? " Hãy gõ lại." : " Chờ " + inWords(pause) + " rồi mới thử lại được.";
            return person.titled() + " gõ sai mã PIN; còn " + left + " lần trước khi bị khóa." + words;
        }
    }

    /**
     * It is too early; the PIN was not looked at.
     *
     * @param left how long until then
     */
    record Wait(Person person, Instant until, Duration left) implements SignInOutcome {
        @Override
        public String vietnamese() {
            return person.titled() + " phải chờ " + inWords(left) + " nữa mới thử lại được.";
        }
    }

    /** Too many wrong ones; two others unlock. The PIN was not looked at. */
    record Locked(Person person) implements SignInOutcome {
        @Override
        public String vietnamese() {
            return person.titled() + " đã bị khóa vì gõ sai mã PIN quá nhiều lần; cần hai người khác mở khóa.";
        }
    }

    /** The PIN was right, but while a session is open a technician comes in only when one of the committee says so. */
    record NeedsConfirmation(Person technician) implements SignInOutcome {
        @Override
        public String vietnamese() {
            return technician.titled() + " chờ một người của ban kiểm phiếu đang đăng nhập xác nhận.";
        }
    }

    /** Nobody was let in. */
    record NotLetIn(Person technician, Person by, Ground ground) implements SignInOutcome {
        /** Why. */
        public enum Ground {
            NOT_OF_COMMITTEE("không thuộc ban kiểm phiếu"),
            NOT_SIGNED_IN("chưa đăng nhập"),
            NOBODY_AWAITS("xác nhận quá muộn hoặc khi chưa ai chờ");

            private final String vietnamese;

            Ground(String vietnamese) {
                this.vietnamese = vietnamese;
            }
        }

        @Override
        public String vietnamese() {
            return technician.titled() + " chưa được vào: " + by.titled() + " " + ground.vietnamese + ".";
        }
    }

    /** All tries are given back. */
    record Unlocked(Person person, ConfirmedPair by) implements SignInOutcome {
        @Override
        public String vietnamese() {
            return person.titled() + " đã được mở khóa do " + by.vietnamese() + ".";
        }
    }

    private static String inWords(Duration wait) {
        Duration whole = wait.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS);
        long minutes = whole.toMinutes();
        String seconds = whole.toSecondsPart() + " giây";
        return minutes == 0 ? seconds : minutes + " phút " + seconds;
    }
}
