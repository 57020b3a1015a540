package vn.kiemphieu.counter.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Who may sign in on this kiosk. */
@Command(
        name = "people",
        description = {
            "Người dùng của máy kiểm phiếu: lập danh sách, đổi mã PIN, mở khóa.",
            "Who may sign in on this kiosk."
        })
final class PeopleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** The command with its steps. */
    static CommandLine with(Screen screen) {
        return new CommandLine(new PeopleCommand())
                .addSubcommand(new PeopleAdd(screen))
                .addSubcommand(new PeopleList(screen))
                .addSubcommand(new PeopleChangePin(screen))
                .addSubcommand(new PeopleRemove(screen))
                .addSubcommand(new PeopleUnlock(screen));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Exit.WRONG_REQUEST.code();
    }
}
