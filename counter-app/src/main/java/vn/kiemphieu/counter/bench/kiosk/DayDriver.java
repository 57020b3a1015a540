package vn.kiemphieu.counter.bench.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.kiemphieu.counter.kiosk.Kiosk;
import vn.kiemphieu.counter.kiosk.PluggedIn.Plugged;
import vn.kiemphieu.counter.kiosk.day.Devices;
import vn.kiemphieu.counter.kiosk.day.Rehearsal;
import vn.kiemphieu.counter.kiosk.page.Action;
import vn.kiemphieu.counter.kiosk.page.Field;
import vn.kiemphieu.counter.kiosk.page.Page;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.counter.rehearsal.RehearsalKiosk;
import vn.kiemphieu.counter.rehearsal.RehearsalKiosk.Drawn;
import vn.kiemphieu.counter.usb.Sticks;

/** Lives a day at a kiosk as a committee does: reads the page, types, presses. Without a window. */
public class DayDriver {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int NOBODY_LISTENS = 1;

    private final Kiosk kiosk;

    public DayDriver(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    /** A kiosk with a stick and nothing else plugged in, whose scanner takes no time. */
    public static Kiosk kiosk(Path home, Path stick, int ballots) {
        return kiosk(home, stick, ballots, devices -> devices);
    }

    /** The same with something between the kiosk and what is plugged in. */
    static Kiosk kiosk(Path home, Path stick, int ballots, UnaryOperator<Devices> between) {
        return RehearsalKiosk.at(home, plugged(stick), new Drawn(ballots, 0), between);
    }

    /** A stick and nothing else. */
    static Plugged plugged(Path stick) {
        try {
            Files.createDirectories(stick);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Plugged(NOBODY_LISTENS, Optional.empty(), Optional.empty(), Sticks.folder(stick));
    }

    public Kiosk kiosk() {
        return kiosk;
    }

    /** The page as it is once nothing more happens. */
    public Page page() {
        await(now -> kiosk.day().isAtRest());
        Page page = kiosk.day().shown().orElseThrow();
        seen(page);
        return page;
    }

    /** A page came up; whoever wants to keep it can. */
    protected void seen(Page page) {}

    /** Waits for a page. */
    public Page on(String id) {
        await(now -> kiosk.day().shown().filter(page -> page.id().equals(id)).isPresent()
                && kiosk.day().isAtRest());
        return page();
    }

    private void await(Predicate<Instant> holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.test(Instant.now())) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "still on " + kiosk.day().shown().map(DayDriver::told));
            }
            pause(5);
        }
    }

    /** Lets the kiosk go on for some milliseconds before one looks at it again. */
    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page as text, for messages. */
    public static String told(Page page) {
        StringBuilder text = new StringBuilder(page.id() + " · " + page.title().vietnamese());
        for (Part part : page.parts()) {
            if (part instanceof Part.Say say) {
                text.append("\n  ")
                        .append(say.tone())
                        .append(' ')
                        .append(say.text().vietnamese());
            }
        }
        page.fields()
                .forEach(field -> text.append("\n  [")
                        .append(field.id())
                        .append("] ")
                        .append(field.mistake().vietnamese()));
        page.actions()
                .forEach(action ->
                        text.append("\n  <").append(action.id()).append('>').append(action.isOffered() ? "" : " -"));
        return text.toString();
    }

    /** Does an action of the page. */
    public void press(String action) {
        Page page = page();
        press(page.action(action).orElseThrow(() -> new IllegalStateException("no " + action + " on " + told(page))));
        page();
    }

    void press(Action action) {
        kiosk.day().press(action);
    }

    /** Types into a field, in the place of what stands there. */
    public void type(String field, String text) {
        Page page = page();
        Field found = page.fields().stream()
                .filter(each -> each.id().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + field + " on " + told(page)));
        type(found, text);
    }

    void type(Field field, String text) {
        field.type(text);
    }

    /** Two people of a rehearsal say yes. */
    public void confirm() {
        typePins();
        press("confirm");
    }

    /** Two people of a rehearsal type their PINs. */
    void typePins() {
        on("confirm");
        for (String pin : List.of("pin-1", "pin-2")) {
            type(pin, Rehearsal.PIN);
        }
    }

    /** Presses and has two people say yes to it. */
    public void pressAndConfirm(String action) {
        press(action);
        confirm();
    }
}
