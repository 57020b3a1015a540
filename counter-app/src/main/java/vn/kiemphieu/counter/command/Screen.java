package vn.kiemphieu.counter.command;

import java.io.Console;
import java.io.PrintStream;
import vn.kiemphieu.counter.bench.pace.Teller;

/**
 * What people see.
 *
 * @param terminal whether a line may be written over
 */
record Screen(PrintStream out, boolean terminal) implements Teller {
    /** The screen that the program was started from. */
    static Screen ofSystem() {
        return new Screen(System.out, isTerminal());
    }

    /** Newer Java always has a console and says whether it is a terminal; Java 17 has none where it is not. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** One sentence on a line of its own. */
    @Override
    public void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    /** A line that the next one replaces. */
    @Override
    public void show(String line) {
        out.print("\r" + line + "\u001b[K");
        out.flush();
    }

    /** A line of progress, where the next one can replace it. */
    void pass(String line) {
        if (terminal) {
            show(line);
        }
    }
}
