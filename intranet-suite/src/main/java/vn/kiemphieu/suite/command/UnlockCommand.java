package vn.kiemphieu.suite.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kiemphieu.suite.account.Accounts.Outcome.Refused;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Zone;

/** Opens a locked account where no other administrator can: the only one would stay locked for good. */
@Command(
        name = "unlock",
        description = {
            "Mở khóa một tài khoản bị khóa vì gõ sai quá nhiều lần, khi không còn quản trị nào khác mở được.",
            "Opens an account of the inner zone that too many failures have locked."
        })
final class UnlockCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlaceOptions options = new PlaceOptions();

    @Option(names = "--user", required = true, paramLabel = "TÊN", description = "Tên đăng nhập của tài khoản.")
    private String user;

    private final Clock clock;

    UnlockCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (options.zone() != Zone.INNER) {
            throw new Refusal("Cổng thông tin không có tài khoản; hãy dùng --zone inner.");
        }
        try (Database database = options.openExisting()) {
            if (Wiring.accounts(database, clock).unlock(user) instanceof Refused refused) {
                throw new Refusal(refused.sentence());
            }
            spec.commandLine()
                    .getOut()
                    .println("Đã mở khóa " + user + "; đăng nhập lại bằng mật khẩu và mã như trước.");
        }
        return Exit.DONE.code();
    }
}
