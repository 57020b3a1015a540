package vn.kiemphieu.suite.command;

import picocli.CommandLine.Option;

/** Every command explains itself; picocli does what this option asks. */
final class HelpOption {
    private boolean helpAsked;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Xem cách dùng. (Help.)")
    void askHelp(boolean asked) {
        helpAsked = asked;
    }

    boolean isAsked() {
        return helpAsked;
    }
}
