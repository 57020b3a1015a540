package vn.kiemphieu.counter.command;

import picocli.CommandLine.Option;

/** Every command explains itself; picocli does what these options ask. */
final class HelpOption {
    private boolean helpAsked;
    private boolean versionAsked;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Xem cách dùng. (Help.)")
    void askHelp(boolean asked) {
        helpAsked = asked;
    }

    @Option(names = "--version", versionHelp = true, description = "Xem phiên bản. (Version.)")
    void askVersion(boolean asked) {
        versionAsked = asked;
    }

    boolean isAsked() {
        return helpAsked || versionAsked;
    }
}
