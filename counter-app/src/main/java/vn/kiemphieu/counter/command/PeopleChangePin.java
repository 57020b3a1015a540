package vn.kiemphieu.counter.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.Pin;
import vn.kiemphieu.counter.people.PinHash;
import vn.kiemphieu.counter.people.SignInDesk;
import vn.kiemphieu.counter.people.SignInOutcome;
import vn.kiemphieu.counter.session.NotConfirmed;

/** Somebody changes their own PIN. */
@Command(
        name = "change-pin",
        description = {"Đổi mã PIN của chính mình; phải biết mã cũ.", "Changes one's own PIN."})
final class PeopleChangePin implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Option(names = "--id", required = true, paramLabel = "MÃ", description = "Mã người.")
    private String id;

    PeopleChangePin(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (SignInDesk desk = options.desk()) {
            PinPad pad = options.pad(screen);
            Person person = options.people(desk, pad, screen).person(SignInOptions.personId(id));
            Pin old = pad.typed("Mã PIN cũ của " + person.titled(), Pin::typed)
                    .orElseThrow(() -> new NotConfirmed("Mã PIN có từ 6 đến 12 chữ số; chưa đổi gì."));
            PinHash next = DeskOptions.chosen(pad, person);
            SignInOutcome outcome = desk.changePin(person.id(), old, next);
            old.erase();
            if (!(outcome instanceof SignInOutcome.SignedIn)) {
                throw new NotConfirmed(outcome.vietnamese());
            }
            screen.say("Đã đổi mã PIN của " + person.titled() + ".");
        }
        return Exit.SETTLED.code();
    }
}
