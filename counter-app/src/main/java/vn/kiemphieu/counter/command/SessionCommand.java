package vn.kiemphieu.counter.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A counting session, step by step. */
@Command(
        name = "session",
        description = {
            "Đi từng bước một phiên kiểm phiếu: in, thử, mở hòm, nạp từng tập, kết luận, chốt.",
            "A counting session step by step."
        })
final class SessionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** The command with its steps. */
    static CommandLine with(Screen screen) {
        return new CommandLine(new SessionCommand())
                .addSubcommand(new SessionPrepare(screen))
                .addSubcommand(new SessionReady(screen))
                .addSubcommand(new SessionOpen(screen))
                .addSubcommand(new SessionZero(screen))
                .addSubcommand(new SessionBatch(screen))
                .addSubcommand(new SessionKey(screen))
                .addSubcommand(new SessionWithdraw(screen))
                .addSubcommand(new SessionWaiting(screen))
                .addSubcommand(new SessionConclude(screen))
                .addSubcommand(new SessionClose(screen))
                .addSubcommand(new SessionArchive(screen))
                .addSubcommand(new SessionStandby(screen))
                .addSubcommand(new SessionStatus(screen))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Exit.WRONG_REQUEST.code();
    }
}
