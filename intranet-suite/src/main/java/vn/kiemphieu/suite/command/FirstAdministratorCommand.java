package vn.kiemphieu.suite.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kiemphieu.suite.account.Accounts;
import vn.kiemphieu.suite.account.Accounts.Outcome.Done;
import vn.kiemphieu.suite.account.Accounts.Outcome.Refused;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Zone;

/** The account that makes all others. */
@Command(
        name = "first-administrator",
        description = {
            "Tạo tài khoản quản trị đầu tiên của vùng trong; chỉ làm được khi chưa có tài khoản nào.",
            "Makes the first account of the inner zone."
        })
final class FirstAdministratorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlaceOptions options = new PlaceOptions();

    @Option(names = "--user", required = true, paramLabel = "TÊN", description = "Tên đăng nhập, chữ không dấu.")
    private String user;

    @Option(names = "--person", required = true, paramLabel = "HỌ-TÊN", description = "Họ tên của người giữ tài khoản.")
    private String person;

    private final Clock clock;

    FirstAdministratorCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (options.zone() != Zone.INNER) {
            throw new Refusal("Cổng thông tin không có tài khoản quản trị; hãy dùng --zone inner.");
        }
        if (person.isBlank()) {
            throw new Refusal("--person: thiếu họ tên; hãy ghi họ tên của người giữ tài khoản.");
        }
        try (Database database = options.open()) {
            Accounts.Outcome outcome = Wiring.accounts(database, clock).first(user, person.strip());
            if (outcome instanceof Refused refused) {
                throw new Refusal(refused.sentence());
            }
            spec.commandLine().getOut().println("Tên đăng nhập: " + user);
            spec.commandLine().getOut().println("Mật khẩu dùng lần đầu: " + ((Done) outcome).password());
            spec.commandLine()
                    .getOut()
                    .println("Mật khẩu chỉ hiện lần này và có giá trị " + Accounts.HANDED_OUT.toDays()
                            + " ngày. Đăng nhập lần đầu thì đổi mật khẩu và bật mã xác thực trên điện thoại.");
        }
        return Exit.DONE.code();
    }
}
