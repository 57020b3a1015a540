package vn.kiemphieu.counter.people;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.people.SignIn.Attempt;
import vn.kiemphieu.counter.people.SignInFile.Kept;
import vn.kiemphieu.counter.people.SignInOutcome.Confirmed;
import vn.kiemphieu.counter.people.SignInOutcome.Locked;
import vn.kiemphieu.counter.people.SignInOutcome.SignedIn;
import vn.kiemphieu.counter.people.SignInOutcome.Wait;
import vn.kiemphieu.counter.people.SignInOutcome.WrongPin;
import vn.kiemphieu.counter.setup.RequestRefused;

/**
 * Signing in on one kiosk. What an attempt leaves is on disk before its outcome is returned, so nobody gains a try by pulling
 * the plug; only one desk is open at a time, so nobody gains one by asking twice at once. After a start everybody signs in
 * again.
 */
public final class SignInDesk implements AutoCloseable {
    private final Path file;
    private final FileChannel lock;
    private final People people;
    private final SignIn signIn;
    private final Clock clock;
    private Kept kept;
    private boolean looked;

    private SignInDesk(Path file, FileChannel lock, People people, Kept kept, Clock clock) {
        this.file = file;
        this.lock = lock;
        this.people = people;
        this.signIn = new SignIn(people, SignInLimits.STANDARD, clock, this::countAsWrong);
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Sets up the desk of a kiosk that has none: the first people, each with a PIN of their own.
     *
     * @param file of the people; what signing in remembers lies beside it as {@code .tries}
     * @throws RequestRefused if somebody signed in here before: tries are not given back that way
     * @throws PeopleFileException if the disk does not take them
     */
    public static void setUp(Path file, People people) {
        if (Files.exists(SignInFile.beside(file))) {
            throw new RequestRefused(
                    "--people " + file,
                    "ở đây từng có danh sách người dùng (còn tệp "
                            + SignInFile.beside(file).getFileName() + ")",
                    "đặt lại danh sách cũ; lập danh sách khác thì ở thư mục mới");
        }
        SignInFile.write(SignInFile.beside(file), Kept.fresh(new SecureRandom()));
        PeopleFile.write(file, people);
    }

    /**
     * The desk of a people file; closed after use.
     *
     * @throws RequestRefused if there are no people yet, a file is wrong or gone, or another desk is open
     */
    public static SignInDesk open(Path file, Clock clock) {
        FileChannel lock = lock(file);
        boolean open = false;
        try {
            People people = PeopleFile.read(file)
                    .orElseThrow(() -> new RequestRefused(
                            "--people " + file, "chưa có danh sách người dùng", "lập bằng people add"));
            Kept kept = SignInFile.read(SignInFile.beside(file));
            SignInDesk desk = new SignInDesk(file, lock, people, kept, clock);
            open = true;
            return desk;
        } finally {
            if (!open) {
                release(file, lock);
            }
        }
    }

    /** A random name that these people have from their first start on. */
    public String name() {
        return kept.desk();
    }

    /** Everybody who may sign in. */
    public People people() {
        return people;
    }

    /** Somebody wants to come in ({@link SignIn#enter}). */
    public SignInOutcome enter(Sitting sitting, PersonId who, Pin pin) {
        return keep(signIn.enter(kept.state(), sitting, who, pin), false);
    }

    /** One of the committee lets a technician in ({@link SignIn#letIn}). */
    public SignInOutcome letIn(PersonId technician, PersonId by, Pin pin) {
        return keep(signIn.letIn(kept.state(), technician, by, pin), false);
    }

    /** Somebody confirms one step ({@link SignIn#confirm}). */
    public SignInOutcome confirm(PlannedStep planned, PersonId who, Pin pin) {
        boolean secret = planned.step() == Step.CONCLUSION || planned.step() == Step.TAKING_BACK;
        return keep(signIn.confirm(kept.state(), planned, who, pin), secret);
    }

    /** Somebody will {@link #confirm} next: their PIN is compared meanwhile, beside another; nothing of it is known before. */
    public void compareBeside(PersonId who, Pin pin) {
        pin.compareBeside(people.require(who).pin());
    }

    /** Who is signed in at this moment. */
    public List<Person> present() {
        return signIn.present(kept.state());
    }

    /** Somebody used the machine ({@link SignIn#touch}). */
    public void touch(PersonId who) {
        remember(signIn.touch(kept.state(), who), Optional.empty());
    }

    /** Somebody signs out. */
    public void leave(PersonId who) {
        if (present().stream().anyMatch(person -> person.id().equals(who))) {
            String said = people.require(who).person().titled() + " đã ra khỏi máy.";
            remember(signIn.leave(kept.state(), who), Optional.of(said));
        }
    }

    /** A session is opened: technicians leave ({@link SignIn#opened}). */
    public void opened() {
        remember(signIn.opened(kept.state()), Optional.empty());
    }

    /** Two others let somebody try again ({@link SignIn#unlock}). */
    public SignInOutcome unlock(PersonId locked, ConfirmedPair by) {
        return keep(signIn.unlock(kept.state(), locked, by), false);
    }

    /** Whether somebody is locked out. */
    public boolean isLocked(PersonId who) {
        return kept.state().triesOf(who).wrong() >= SignInLimits.STANDARD.lockAt();
    }

    /** Puts other people in the place of these, because two said so. Tries stay; this desk ends. */
    public void change(People changed, ConfirmedPair by, String what) {
        if (by.planned().step() != Step.PEOPLE_CHANGE) {
            throw new IllegalArgumentException("these two confirmed another step: " + by.planned());
        }
        remember(kept.state(), Optional.of(what + ", do " + by.vietnamese() + "."));
        PeopleFile.write(file, changed);
    }

    /** Somebody who still knows the old PIN has another one from now on. This desk ends. */
    public SignInOutcome changePin(PersonId who, Pin old, PinHash next) {
        Attempt attempt = signIn.enter(kept.state(), Sitting.READY, who, old);
        if (attempt.outcome() instanceof SignedIn signedIn) {
            looked = false;
            Person person = signedIn.person();
            remember(attempt.state(), Optional.of(person.titled() + " đã đổi mã PIN của mình."));
            PeopleFile.write(file, people.with(new Account(person, next)));
            return signedIn;
        }
        return keep(attempt, false);
    }

    /** What happened and stands in no log yet, the oldest first. */
    public List<Happening> untold() {
        return kept.untold();
    }

    /** The log of a session has told them. */
    public void told() {
        if (!kept.untold().isEmpty()) {
            kept = new Kept(kept.desk(), kept.state(), List.of());
            SignInFile.write(SignInFile.beside(file), kept);
        }
    }

    private SignInOutcome keep(Attempt attempt, boolean secret) {
        boolean lockedBefore = attempt.outcome() instanceof Locked && !looked;
        looked = false;
        remember(attempt.state(), lockedBefore ? Optional.empty() : sentence(attempt.outcome(), secret));
        return attempt.outcome();
    }

    /** Before a PIN is looked at; a right one takes it back. */
    private void countAsWrong(SignInState state) {
        looked = true;
        remember(state, Optional.empty());
    }

    /** A step's own entry tells who confirmed it; that of a conclusion names nobody, and neither does a wrong PIN before it. */
    private static Optional<String> sentence(SignInOutcome outcome, boolean secret) {
        if (outcome instanceof Confirmed || outcome instanceof Wait) {
            return Optional.empty();
        }
        return Optional.of(secret && outcome instanceof WrongPin ? "Một người gõ sai mã PIN." : outcome.vietnamese());
    }

    private void remember(SignInState state, Optional<String> sentence) {
        List<Happening> untold = new ArrayList<>(kept.untold());
        sentence.ifPresent(said -> untold.add(new Happening(minute(), said)));
        Kept next = new Kept(kept.desk(), state, untold);
        if (!next.equals(kept)) {
            SignInFile.write(SignInFile.beside(file), next);
        }
        kept = next;
    }

    private String minute() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static FileChannel lock(Path file) {
        Path beside = file.toAbsolutePath().resolveSibling(file.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new RequestRefused(
                        "--people " + file, "một lệnh khác đang hỏi mã PIN", "chờ lệnh đó xong rồi làm lại");
            }
            return channel;
        } catch (IOException e) {
            throw new PeopleFileException(file + ": không ghi được cạnh danh sách người dùng; hãy kiểm tra đĩa.", e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException sameProgram) {
            return true;
        }
    }

    private static void release(Path file, FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new PeopleFileException(file + ": không trả được khóa của danh sách người dùng.", e);
        }
    }

    @Override
    public void close() {
        release(file, lock);
    }
}
