package vn.kiemphieu.counter.kiosk.day;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.DayStep;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.Pin;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.session.NotConfirmed;
import vn.kiemphieu.tally.session.TwoPeople;

/** Two people type their PINs for one step. */
public final class Confirming implements Screen {
    private final Station station;
    private final Step step;
    private final Optional<DayStep> where;
    private final Words what;
    private final Screen before;
    private final Consumer<TwoPeople> doing;
    private final Pairs pairs;
    private Field first;
    private Field second;

    /**
     * @param where in the day the step belongs
     * @param what they answer for, in a sentence
     * @param before where people come from, and go back to
     * @param who whether two people of the right roles may answer for it
     * @param doing the step, told who answers for it
     */
    Confirming(
            Station station,
            Step step,
            Optional<DayStep> where,
            Words what,
            Screen before,
            BiPredicate<Person, Person> who,
            Consumer<TwoPeople> doing) {
        this.station = station;
        this.step = step;
        this.where = where;
        this.what = what;
        this.before = before;
        this.doing = doing;
        this.pairs = Pairs.unordered(
                station.attendant().people(),
                who.and((one, other) -> step.rule().allows(one.role(), other.role())));
        fresh();
    }

    /** Nothing is typed yet. */
    private void fresh() {
        if (!pairs.isEmpty()) {
            first = pin("pin-1", pairs.first());
            second = pin("pin-2", pairs.second());
        }
    }

    private Field pin(String id, Person person) {
        return Pins.field(
                id,
                Words.of(
                        "Mã PIN của " + person.titled(),
                        "PIN of " + person.role().english() + " " + person.name()),
                station.home());
    }

    @Override
    public boolean mayBeLeft() {
        return false;
    }

    @Override
    public void left() {
        fresh();
    }

    @Override
    public Page page() {
        Page.Draft page = Page.about("confirm", StepTitles.of(step))
                .say(what, Tone.LEAD)
                .back(
                        Words.of("Quay lại, chưa làm gì", "Back, nothing is done"),
                        () -> station.day().go(before));
        where.ifPresent(page::at);
        if (pairs.isEmpty()) {
            return page.say(
                            Words.of(
                                    "Bước này cần " + step.rule().vietnamese() + "; danh sách người dùng chưa có đủ.",
                                    "This step needs " + step.rule().english() + "; not enough people are registered."),
                            Tone.TROUBLE)
                    .done();
        }
        page.with(new Part.Form(List.of(first, second)));
        if (pairs.isChoice()) {
            page.other(Action.of("others", Words.of("Hai người khác", "Another two"), () -> {
                        pairs.next();
                        fresh();
                    })
                    .at("F2"));
        }
        return page.main(Action.of("confirm", Words.of("Cả hai đồng ý", "Both agree"), this::confirm))
                .done();
    }

    private void confirm() {
        Optional<Pin> one = Pins.typed(first);
        Optional<Pin> other = Pins.typed(second);
        if (one.isEmpty() || other.isEmpty()) {
            one.ifPresent(Pin::erase);
            other.ifPresent(Pin::erase);
            return;
        }
        station.day().working(Words.of("Đang kiểm tra mã PIN và ghi sổ", "Checking PINs and writing"), 0, 0);
        station.day().go(before);
        try {
            station.attendant().confirming(step, pairs.first(), one.get(), pairs.second(), other.get(), doing);
        } catch (NotConfirmed e) {
            station.tellSignIns();
            station.day().go(this);
            throw e;
        }
    }
}
