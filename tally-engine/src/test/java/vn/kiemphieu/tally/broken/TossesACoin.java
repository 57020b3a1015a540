package vn.kiemphieu.tally.broken;

import java.util.Random;
import java.util.UUID;

public interface TossesACoin {
    interface Coin {
        Random coin();
    }

    interface Fraction {
        static boolean tossed() {
            return Math.random() < 1;
        }
    }

    interface Ticket {
        static UUID drawn() {
            return UUID.randomUUID();
        }
    }
}
