package vn.kiemphieu.counter.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.SignInDesk;

/** Lists who may sign in. */
@Command(
        name = "list",
        description = {"Ai được đăng nhập, ai đang bị khóa.", "Lists who may sign in."})
final class PeopleList implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private DeskOptions options = new DeskOptions();

    PeopleList(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (SignInDesk desk = options.desk()) {
            for (Person person : desk.people().persons()) {
                screen.say(
                        person.id() + " · " + person.titled() + (desk.isLocked(person.id()) ? " · đang bị khóa" : ""));
            }
        }
        return Exit.SETTLED.code();
    }
}
