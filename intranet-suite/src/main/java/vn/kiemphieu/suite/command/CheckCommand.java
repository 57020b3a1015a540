package vn.kiemphieu.suite.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.store.Database;

/** Whether the chain of what was done is whole. */
@Command(
        name = "check",
        description = {
            "Kiểm tra chuỗi nhật ký: không mục nào bị sửa, thiếu hay đổi chỗ.",
            "Checks the chain of what was done."
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlaceOptions options = new PlaceOptions();

    private final AuditLog log;

    CheckCommand(AuditLog log) {
        this.log = log;
    }

    @Override
    public Integer call() {
        try (Database database = options.openExisting()) {
            return check(database, log, spec.commandLine().getOut()).code();
        }
    }

    static Exit check(Database database, AuditLog log, PrintWriter out) {
        Optional<Long> broken = database.snapshot(log::firstBroken);
        if (broken.isPresent()) {
            throw new Refusal(
                    Exit.INTEGRITY,
                    "Chuỗi nhật ký đứt ở mục " + broken.get()
                            + ": đã có người sửa dữ liệu ngoài phần mềm. Hãy giữ nguyên và dùng bản sao lưu trước đó.");
        }
        out.println(database.read(log::last)
                .map(last -> "Chuỗi nhật ký nguyên vẹn: " + last.number() + " mục, mục cuối " + last.hash() + ".")
                .orElse("Chuỗi nhật ký còn trống."));
        return Exit.DONE;
    }
}
