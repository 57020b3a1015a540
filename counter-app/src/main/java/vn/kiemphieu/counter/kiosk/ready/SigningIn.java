package vn.kiemphieu.counter.kiosk.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.Pins;
import vn.kiemphieu.counter.kiosk.day.Screen;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.Pin;
import vn.kiemphieu.counter.people.SignInOutcome;
import vn.kiemphieu.counter.people.SignInOutcome.SignedIn;
import vn.kiemphieu.counter.people.Sitting;

/** Whoever works the machine says who they are. */
public final class SigningIn implements Screen {
    private final Station station;
    private final Runnable then;
    private Optional<Person> who = Optional.empty();
    private Field pin = Field.pin("pin", Words.NONE);

    /** Signing in, and on from where things stand. */
    public SigningIn(Station station) {
        this(station, station::onward);
    }

    /** @param then goes on once somebody is signed in */
    public SigningIn(Station station, Runnable then) {
        this.station = station;
        this.then = then;
    }

    @Override
    public boolean mayBeLeft() {
        return false;
    }

    @Override
    public Page page() {
        Page.Draft page = Page.about("sign-in", Words.of("Đăng nhập vận hành máy", "Sign in"));
        if (who.isEmpty()) {
            List<Action> choices = new ArrayList<>();
            for (Person person : station.attendant().people()) {
                choices.add(Action.of(
                                "person-" + person.id(),
                                Words.of(person.titled(), person.role().english() + " " + person.name()),
                                () -> choose(person))
                        .at(Integer.toString(choices.size() + 1)));
            }
            if (station.sitting() != Sitting.OPEN) {
                page.back(Words.of("Về màn hình đầu", "To the first screen"), () -> {
                    station.leave();
                    station.onward();
                });
            }
            return page.say(Words.of("Anh, chị là ai?", "Who are you?"), Tone.LEAD)
                    .with(new Part.Choices(choices))
                    .done();
        }
        return page.say(Words.same(who.get().titled()), Tone.LEAD)
                .with(new Part.Form(List.of(pin)))
                .back(Words.of("Người khác", "Somebody else"), () -> who = Optional.empty())
                .main(Action.of("enter", Words.of("Đăng nhập", "Sign in"), this::enter))
                .done();
    }

    private void choose(Person person) {
        who = Optional.of(person);
        pin = Pins.field("pin", Words.of("Mã PIN", "PIN"), station.home());
    }

    private void enter() {
        Optional<Pin> typed = Pins.typed(pin);
        if (typed.isEmpty()) {
            return;
        }
        choose(who.orElseThrow());
        SignInOutcome outcome = station.attendant().enter(station.sitting(), who.get(), typed.get());
        typed.get().erase();
        if (outcome instanceof SignedIn) {
            if (station.hallIfAny().isEmpty()) {
                station.enterLastSession();
            }
            station.tellSignIns();
            then.run();
        } else {
            station.day().say(Words.same(outcome.vietnamese()), Tone.TROUBLE);
        }
    }
}
