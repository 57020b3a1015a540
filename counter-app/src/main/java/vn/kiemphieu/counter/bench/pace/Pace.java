package vn.kiemphieu.counter.bench.pace;

import java.util.Locale;

/** A live line for one long run: how much is done, how fast, how long it will still take. */
public final class Pace {
    private static final long SECOND = 1_000_000_000L;
    private static final long ON_TERMINAL = SECOND / 5;
    private static final long ON_PAPER = 15 * SECOND;
    private static final long MINUTE = 60;

    private final Teller teller;
    private final String what;
    private final long total;
    private final long began = System.nanoTime();
    private long shown = began;
    private long done;

    /**
     * The line of one run.
     *
     * @param what is being done, such as "Đọc ảnh"
     * @param total how much there is to do
     */
    public Pace(Teller teller, String what, long total) {
        this.teller = teller;
        this.what = what;
        this.total = total;
    }

    public synchronized void add(long more) {
        done += more;
        long now = System.nanoTime();
        if (now - shown >= (teller.terminal() ? ON_TERMINAL : ON_PAPER)) {
            shown = now;
            if (teller.terminal()) {
                teller.show(line(now - began));
            } else {
                teller.say(line(now - began));
            }
        }
    }

    /** The run is over; on a terminal the line is taken away. */
    public synchronized void end() {
        if (teller.terminal()) {
            teller.show("");
        }
    }

    private String line(long nanos) {
        return line(what, done, total, Math.max(1, nanos));
    }

    static String line(String what, long done, long total, long nanos) {
        long left = done == 0 ? 0 : (long) ((double) nanos / done * Math.max(0, total - done) / SECOND);
        double perSecond = (double) done * SECOND / nanos;
        return String.format(
                Locale.ROOT,
                perSecond < 10 ? "%s: %d/%d · %.1f/giây · còn khoảng %s" : "%s: %d/%d · %.0f/giây · còn khoảng %s",
                what,
                done,
                total,
                perSecond,
                span(left));
    }

    private static String span(long seconds) {
        return seconds < MINUTE
                ? seconds + " giây"
                : seconds < MINUTE * MINUTE
                        ? seconds / MINUTE + " phút " + seconds % MINUTE + " giây"
                        : seconds / MINUTE / MINUTE + " giờ " + seconds / MINUTE % MINUTE + " phút";
    }
}
