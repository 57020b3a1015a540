package vn.kiemphieu.counter.bench.pace;

/** Where people hear how a long run goes. */
public interface Teller {
    /** One sentence on a line of its own. */
    void say(String sentence);

    /** A line that the next one replaces; only on a terminal. */
    void show(String line);

    boolean terminal();
}
