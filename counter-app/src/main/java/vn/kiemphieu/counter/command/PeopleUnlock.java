package vn.kiemphieu.counter.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.people.ConfirmedPair;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.SignInDesk;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Two others let somebody try again. */
@Command(
        name = "unlock",
        description = {
            "Hai người khác mở khóa cho người gõ sai mã PIN quá nhiều lần; phiên tiếp theo ghi vào sổ.",
            "Two others let somebody try again."
        })
final class PeopleUnlock implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Option(names = "--id", required = true, paramLabel = "MÃ", description = "Người bị khóa.")
    private String id;

    PeopleUnlock(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (SignInDesk desk = options.desk()) {
            KioskPeople people = options.people(desk, options.pad(screen), screen);
            Person person = people.person(SignInOptions.personId(id));
            if (!desk.isLocked(person.id())) {
                throw new RequestRefused("--id " + id, "người này không bị khóa", "không phải làm gì");
            }
            ConfirmedPair by = options.two(people, PlannedStep.unlocking(person.id()));
            screen.say(desk.unlock(person.id(), by).vietnamese());
        }
        return Exit.SETTLED.code();
    }
}
