package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kiemphieu.suite.backup.Backup;
import vn.kiemphieu.suite.store.Database;

/** Takes everything out into one file. */
@Command(
        name = "backup",
        description = {
            "Sao lưu toàn bộ một vùng vào một tệp, trong khi mọi người vẫn làm việc.",
            "Writes everything of a zone to one file while others go on working."
        })
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlaceOptions options = new PlaceOptions();

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "Tệp sao lưu; chưa được có.")
    private Path file;

    private final Clock clock;

    BackupCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) {
            throw new Refusal("--to " + file + ": đã có tệp này; hãy chọn tên khác, bản sao cũ được giữ nguyên.");
        }
        try (Database database = options.openExisting()) {
            long rows = new Backup(clock).write(database, options.zone(), file);
            spec.commandLine().getOut().println("Đã sao lưu " + rows + " dòng vào " + file + ".");
            spec.commandLine()
                    .getOut()
                    .println("Tệp có cả mật khẩu đã băm và khóa của tài khoản: hãy cất như cất chìa khóa.");
        }
        return Exit.DONE.code();
    }
}
