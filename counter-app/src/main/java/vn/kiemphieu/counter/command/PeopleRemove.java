package vn.kiemphieu.counter.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kiemphieu.counter.people.ConfirmedPair;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.SignInDesk;
import vn.kiemphieu.counter.people.Step;

/** Somebody may no longer sign in. */
@Command(
        name = "remove",
        description = {"Bỏ một người dùng; hai người xác nhận.", "Somebody may no longer sign in."})
final class PeopleRemove implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private DeskOptions options = new DeskOptions();

    @Option(names = "--id", required = true, paramLabel = "MÃ", description = "Mã người.")
    private String id;

    PeopleRemove(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (SignInDesk desk = options.desk()) {
            KioskPeople people = options.people(desk, options.pad(screen), screen);
            Person person = people.person(SignInOptions.personId(id));
            List<Person> rest = new ArrayList<>(desk.people().persons());
            rest.remove(person);
            PeopleAdd.require(rest);
            ConfirmedPair by = options.two(people, new PlannedStep(Step.PEOPLE_CHANGE, "bỏ " + person.id()));
            desk.change(desk.people().without(person.id()), by, "Bỏ " + person.titled());
            screen.say("Đã bỏ " + person.titled() + ".");
        }
        return Exit.SETTLED.code();
    }
}
