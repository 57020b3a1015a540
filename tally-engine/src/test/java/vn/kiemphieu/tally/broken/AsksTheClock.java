package vn.kiemphieu.tally.broken;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;

public interface AsksTheClock {
    interface Hanging {
        Clock clock();
    }

    interface Today {
        static Instant asked() {
            return Instant.now();
        }
    }

    @SuppressWarnings("JavaUtilDate")
    interface Formerly {
        static Date asked() {
            return new Date();
        }
    }

    interface Milliseconds {
        static long asked() {
            return System.currentTimeMillis();
        }
    }

    interface Nanoseconds {
        static long asked() {
            return System.nanoTime();
        }
    }
}
