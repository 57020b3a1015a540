package vn.kiemphieu.suite.outer.readers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.suite.store.Database;

/**
 * Counts how often pages are read, and visits: one reader, as long as there are no thirty minutes between two pages. Only
 * counts are ever written.
 */
public final class Visits {
    private static final Duration VISIT = Duration.ofMinutes(30);
    private static final int MOST_READERS = 200_000;
    private static final int MOST_PAGES = 20_000;

    private final Database database;
    private final Clock clock;
    private final DailySalt salt;
    private final Map<Hash, Instant> lastSeen = new HashMap<>();
    private Map<String, Integer> views = new HashMap<>();
    private int visits;
    private LocalDate day;

    public Visits(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.salt = new DailySalt(clock);
        this.day = salt.today();
    }

    /** The counts of a day. */
    public record Day(String day, long visits, long views) {}

    /**
     * Somebody reads a page.
     *
     * @param address of their machine
     * @param agent their browser
     */
    public void seen(String address, String agent, String page) {
        Hash reader = salt.of(address + "\n" + agent);
        synchronized (this) {
            if (!salt.today().equals(day)) {
                write();
                lastSeen.clear();
                day = salt.today();
            }
            Instant now = clock.instant();
            Instant before = lastSeen.put(reader, now);
            if (before == null || before.plus(VISIT).isBefore(now)) {
                visits++;
            }
            if (lastSeen.size() > MOST_READERS) {
                lastSeen.clear();
            }
            if (views.size() < MOST_PAGES || views.containsKey(page)) {
                views.merge(page, 1, Integer::sum);
            }
        }
    }

    /** Adds to the tables what was counted since the last time. */
    public synchronized void write() {
        if (views.isEmpty()) {
            return;
        }
        Map<String, Integer> counted = views;
        int came = visits;
        String today = day.toString();
        database.change(handle -> {
            counted.forEach((page, count) -> handle.createUpdate(
                            "INSERT INTO visit_day (day, page, views) VALUES (:day, :page, :count)"
                                    + " ON CONFLICT (day, page) DO UPDATE SET views = visit_day.views + :count")
                    .bind("day", today)
                    .bind("page", page)
                    .bind("count", count)
                    .execute());
            handle.createUpdate("INSERT INTO visitor_day (day, visits) VALUES (:day, :count)"
                            + " ON CONFLICT (day) DO UPDATE SET visits = visitor_day.visits + :count")
                    .bind("day", today)
                    .bind("count", came)
                    .execute();
        });
        views = new HashMap<>();
        visits = 0;
    }

    /** The newest days that were counted, the newest first. */
    public static List<Day> lastDays(Handle handle, int count) {
        return handle.createQuery(
                        "SELECT visitor_day.day AS day, visitor_day.visits AS visits, SUM(visit_day.views) AS views"
                                + " FROM visitor_day JOIN visit_day ON visit_day.day = visitor_day.day"
                                + " GROUP BY visitor_day.day, visitor_day.visits ORDER BY visitor_day.day DESC LIMIT :count")
                .bind("count", count)
                .map((row, context) -> new Day(row.getString("day"), row.getLong("visits"), row.getLong("views")))
                .list();
    }
}
