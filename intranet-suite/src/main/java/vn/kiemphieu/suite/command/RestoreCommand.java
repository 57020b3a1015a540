package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.backup.Restore;
import vn.kiemphieu.suite.backup.Restoring;
import vn.kiemphieu.suite.backup.Restoring.Damaged;
import vn.kiemphieu.suite.backup.Restoring.Refused;
import vn.kiemphieu.suite.backup.Restoring.Restored;
import vn.kiemphieu.suite.store.Database;

/** Puts a backup into an empty database. */
@Command(
        name = "restore",
        description = {
            "Khôi phục một bản sao lưu vào một cơ sở dữ liệu trống, SQLite hay PostgreSQL. Mọi phiên đăng nhập trong bản sao"
                    + " lưu hết hiệu lực. Khóa ký công bố nằm ngoài bản sao lưu: chép khoa-cong-bo.key vào --home.",
            "Restores a backup into an empty database of either kind."
        })
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlaceOptions options = new PlaceOptions();

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "Tệp mà backup đã viết.")
    private Path file;

    private final AuditLog log;

    RestoreCommand(AuditLog log) {
        this.log = log;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("--from " + file + ": không có tệp này; hãy kiểm tra lại đường dẫn.");
        }
        Restoring outcome = Restore.read(file, options.place(), options.zone(), log);
        if (outcome instanceof Damaged damaged) {
            throw new Refusal(Exit.INTEGRITY, damaged.vietnamese());
        }
        if (outcome instanceof Refused refused) {
            throw new Refusal(refused.vietnamese());
        }
        spec.commandLine().getOut().println("Đã khôi phục " + ((Restored) outcome).rows() + " dòng.");
        try (Database database = options.open()) {
            return CheckCommand.check(database, log, spec.commandLine().getOut())
                    .code();
        }
    }
}
