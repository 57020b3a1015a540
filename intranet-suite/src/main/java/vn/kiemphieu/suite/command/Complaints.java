package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jdbi.v3.core.JdbiException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.kiemphieu.suite.store.PlaceRefused;

/** Turns what went wrong into sentences and an exit status. */
final class Complaints {
    private final PrintWriter err;

    private Complaints(PrintWriter err) {
        this.err = err;
    }

    static CommandLine listening(CommandLine line, PrintWriter out, PrintWriter err) {
        Complaints complaints = new Complaints(err);
        inVietnamese(line);
        line.getSubcommands().values().forEach(Complaints::inVietnamese);
        return line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, args) -> complaints.misused(wrong))
                .setExecutionExceptionHandler(
                        (wrong, command, parsed) -> complaints.failed(wrong).code());
    }

    private static void inVietnamese(CommandLine line) {
        line.getCommandSpec()
                .addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()))
                .usageMessage()
                .synopsisHeading("Cách dùng: ")
                .synopsisSubcommandLabel("[LỆNH]")
                .commandListHeading("%nCác lệnh:%n")
                .optionListHeading("%nTham số:%n")
                .width(100);
    }

    private int misused(ParameterException wrong) {
        err.println(sentence(wrong));
        err.println("Xem cách dùng: " + wrong.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help");
        return Exit.WRONG_REQUEST.code();
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "Thiếu " + name(missing.getMissing().get(0)) + "; hãy thêm vào lệnh.";
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "Không hiểu \"" + String.join(" ", unmatched.getUnmatched()) + "\"; hãy bỏ đi hoặc sửa chính tả.";
        }
        return (wrong.getArgSpec() == null ? "Tham số" : name(wrong.getArgSpec())) + " không nhận giá trị \""
                + wrong.getValue() + "\"; hãy sửa lại.";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private Exit failed(Exception wrong) {
        if (wrong instanceof Refusal refusal) {
            err.println(wrong.getMessage());
            return refusal.exit();
        }
        if (wrong instanceof PlaceRefused) {
            err.println(wrong.getMessage());
            return Exit.WRONG_REQUEST;
        }
        if (wrong instanceof IOException || wrong instanceof UncheckedIOException || wrong instanceof JdbiException) {
            err.println("Đĩa, mạng hoặc cơ sở dữ liệu hỏng giữa chừng: " + wrong.getMessage());
            err.println("Việc đang làm dở không để lại gì; hãy sửa rồi chạy lại đúng lệnh này.");
            return Exit.WORLD_FAILED;
        }
        err.println("Chương trình gặp lỗi của chính nó; hãy giữ nguyên các tệp và báo kỹ thuật viên.");
        err.println("This is a mistake in the program itself:");
        wrong.printStackTrace(err);
        return Exit.OUR_BUG;
    }
}
