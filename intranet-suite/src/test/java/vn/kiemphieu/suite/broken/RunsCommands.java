package vn.kiemphieu.suite.broken;

import java.io.IOException;

public final class RunsCommands {
    private RunsCommands() {}

    static Process run(String[] command) throws IOException {
        return Runtime.getRuntime().exec(command);
    }
}
