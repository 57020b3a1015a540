package vn.kiemphieu.counter.kiosk.day;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.kiemphieu.counter.kiosk.day.Devices.Told;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.SignInDesk;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.session.KioskKey;
import vn.kiemphieu.counter.session.SignInLog;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.session.TwoPeople;

/** One kiosk on one day: what it keeps, who is there, what it counts, and what is plugged into it. */
public final class Station implements AutoCloseable {
    private final Day day;
    private final Devices devices;
    private final Function<Station, Screen> route;
    private Home home;
    private Optional<Attendant> attendant = Optional.empty();
    private Optional<CountingHall> hall = Optional.empty();
    private Optional<SecondCopy> copy = Optional.empty();
    private Release release = new Release();

    /**
     * A kiosk with nobody there yet.
     *
     * @param devices what is plugged in; a rehearsal has ballots of its own
     * @param route where people go next, as things stand
     */
    public Station(Day day, Home home, Function<Station, Devices> devices, Function<Station, Screen> route) {
        this.day = day;
        this.home = home;
        this.devices = devices.apply(this);
        this.route = route;
    }

    public Day day() {
        return day;
    }

    public Home home() {
        return home;
    }

    public Devices devices() {
        return devices;
    }

    /** Goes over to real work or to a rehearsal; nobody is there yet. */
    public void moveTo(Home other) {
        leave();
        home = other;
    }

    /** Goes where things stand. */
    public void onward() {
        day.go(route.apply(this));
    }

    /** Whether people are entered and asked for their PINs. */
    public boolean isAttended() {
        return attendant.isPresent();
    }

    /** Who is there; opens the list of people at the first call. */
    public Attendant attendant() {
        if (attendant.isEmpty()) {
            Clock clock = Clock.system(ZoneId.systemDefault());
            attendant = Optional.of(new Attendant(SignInDesk.open(home.people(), clock), clock));
        }
        return attendant.get();
    }

    /** The session that is worked on. */
    public Optional<CountingHall> hallIfAny() {
        return hall;
    }

    /** The session that is worked on, which this screen is only shown with. */
    public CountingHall hall() {
        return hall.orElseThrow(
                () -> new RequestRefused("phiên", "chưa lập phiên kiểm phiếu", "chọn đại hội rồi lập phiên trước"));
    }

    /** Enters the session begun last, where it stood. */
    public void enterLastSession() {
        leaveHall();
        home.lastSession().ifPresent(folder -> take(CountingHall.enter(folder, KioskKey.at(home.key()), attendant())));
    }

    /** Works on this session from now on. */
    public void take(CountingHall entered) {
        hall = Optional.of(entered);
        copy = Optional.of(SecondCopy.of(entered));
        release = new Release();
    }

    /** No session is worked on. */
    public void leaveHall() {
        hall.ifPresent(CountingHall::close);
        hall = Optional.empty();
        copy = Optional.empty();
        release = new Release();
    }

    /** What the hall may see of this session's results. */
    public Release release() {
        return release;
    }

    /** Everybody goes, and nothing is open. */
    public void leave() {
        leaveHall();
        attendant.ifPresent(Attendant::close);
        attendant = Optional.empty();
    }

    /** Where the session is, as far as it matters for who may come in. */
    public Sitting sitting() {
        return hall.map(CountingHall::sitting).orElse(Sitting.READY);
    }

    /** Where in the day people are; empty before there is a session. */
    public Optional<DayStep> step() {
        return hall.map(Steps::of);
    }

    /** Sends a paper to the printer, and says what came of it. */
    public Told print(byte[] pdf, String title) {
        Told told = devices.print(pdf, 1, title);
        day.say(told.words(), told.tone());
        return told;
    }

    /** The code of the last step, which people write on paper. */
    public String code() {
        return hall().checkpoint().checkpoint().code();
    }

    /** Where that code belongs. */
    public Words codeForPaper() {
        return Words.of("Mã ghi vào sổ giấy: " + code(), "Code for the paper log: " + code());
    }

    /** Asks two people, then does the step and goes on as it says. */
    public void confirm(Step step, Words what, Consumer<TwoPeople> doing) {
        confirm(step, what, (one, other) -> true, doing);
    }

    /**
     * Asks two people of whom more holds than the step asks for.
     *
     * @param who whether two people may answer for it
     */
    public void confirm(Step step, Words what, BiPredicate<Person, Person> who, Consumer<TwoPeople> doing) {
        Screen from = day.screen().orElseThrow();
        Optional<DayStep> where = day.shown().flatMap(Page::step);
        day.go(new Confirming(this, step, where, what, from, who, by -> {
            doing.accept(by);
            stepDone();
        }));
    }

    /** After every step: who signed in is told to the session, and the second device has it too. */
    public void stepDone() {
        tellSignIns();
        copy.ifPresent(second -> second.after(hall(), day));
    }

    /** Tells the log of the session who signed in, or failed to. */
    public void tellSignIns() {
        hall.ifPresent(open -> SignInLog.tell(open, attendant().signingIn()));
    }

    /** The second device was chosen just now. */
    public void secondDeviceChosen() {
        copy = Optional.of(SecondCopy.of(hall()));
    }

    @Override
    public void close() {
        leave();
    }
}
