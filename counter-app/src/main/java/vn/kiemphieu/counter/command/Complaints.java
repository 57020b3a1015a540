package vn.kiemphieu.counter.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.kiemphieu.counter.closing.IntegrityBroken;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.counter.journal.JournalFailed;
import vn.kiemphieu.counter.journal.JournalTampered;
import vn.kiemphieu.counter.people.PeopleFileException;
import vn.kiemphieu.counter.session.NotConfirmed;
import vn.kiemphieu.counter.setup.Problem;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.report.minutes.TemplateException;
import vn.kiemphieu.scanner.ScannerException;

/** Turns what went wrong into sentences and an exit status. Nobody but us ever sees a stack trace. */
final class Complaints {
    private static final int MOST_SENTENCES = 30;

    private final PrintStream err;

    private Complaints(PrintStream err) {
        this.err = err;
    }

    static CommandLine listening(CommandLine line, Screen screen, PrintStream err) {
        Complaints complaints = new Complaints(err);
        inVietnamese(line);
        line.getSubcommands().values().forEach(command -> {
            inVietnamese(command);
            command.getSubcommands().values().forEach(Complaints::inVietnamese);
        });
        return line.setOut(new PrintWriter(screen.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, args) -> complaints.misused(wrong))
                .setExecutionExceptionHandler(
                        (wrong, command, parsed) -> complaints.failed(wrong).code());
    }

    private static void inVietnamese(CommandLine line) {
        line.getCommandSpec()
                .addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()))
                .usageMessage()
                .synopsisHeading("Cách dùng: ")
                .synopsisSubcommandLabel("LỆNH")
                .commandListHeading("%nCác lệnh:%n")
                .optionListHeading("%nTham số:%n")
                .width(100);
    }

    private int misused(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        err.println(sentence(wrong));
        err.println("Xem cách dùng: " + command.getCommandSpec().qualifiedName(" ") + " --help");
        return Exit.WRONG_REQUEST.code();
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "Thiếu "
                    + missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(", "))
                    + "; hãy thêm vào lệnh.";
        }
        if (wrong instanceof MissingParameterException) { // of a choice that was not made, picocli names no parameter
            return "Thiếu tham số; hãy chọn một trong các cách dùng.";
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "Không hiểu \"" + String.join(" ", unmatched.getUnmatched()) + "\"; hãy bỏ đi hoặc sửa chính tả.";
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " đứng hai lần; hãy chỉ ghi một lần.";
        }
        String name = wrong.getArgSpec() == null ? "Tham số" : name(wrong.getArgSpec());
        return name + " không nhận giá trị \"" + wrong.getValue() + "\"; hãy sửa lại.";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private Exit failed(Exception wrong) {
        if (wrong instanceof RequestRefused refused) {
            refuse(refused);
            return Exit.WRONG_REQUEST;
        }
        if (wrong instanceof NotConfirmed) {
            err.println(wrong.getMessage());
            return Exit.NEEDS_PEOPLE;
        }
        if (wrong instanceof TemplateException) {
            err.println(wrong.getMessage());
            return Exit.WRONG_REQUEST;
        }
        if (wrong instanceof IntegrityBroken || wrong instanceof JournalTampered) {
            err.println(wrong.getMessage());
            return Exit.INTEGRITY;
        }
        if (wrong instanceof OutputFailed
                || wrong instanceof ScannerException
                || wrong instanceof JournalFailed
                || wrong instanceof PeopleFileException) {
            err.println(wrong.getMessage());
            return Exit.WORLD_FAILED;
        }
        err.println("Chương trình gặp lỗi của chính nó; hãy giữ nguyên các tệp và báo kỹ thuật viên.");
        err.println("This is a mistake in the program itself:");
        wrong.printStackTrace(err);
        return Exit.OUR_BUG;
    }

    private void refuse(RequestRefused refused) {
        err.println("Chưa làm gì cả, vì yêu cầu có chỗ sai:");
        refused.problems().stream().limit(MOST_SENTENCES).map(Problem::sentence).forEach(err::println);
        int more = refused.problems().size() - MOST_SENTENCES;
        if (more > 0) {
            err.println("… và " + more + " chỗ sai khác.");
        }
    }
}
