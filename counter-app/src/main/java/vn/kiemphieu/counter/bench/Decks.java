package vn.kiemphieu.counter.bench;

import vn.kiemphieu.testballots.Deck;
import vn.kiemphieu.testballots.demo.DemoPapers;
import vn.kiemphieu.testballots.wear.Grade;

/** The drawn decks of a seed. */
final class Decks {
    private Decks() {}

    /** Of one seed the two grades are marked differently, or they would show the same mistakes twice. */
    static Deck of(long seed, Grade grade) {
        return DemoPapers.deck(grade == Grade.HEAVY ? ~seed : seed, grade);
    }

    /** Both draw a sheet of each number. */
    static String prefix(Grade grade) {
        return grade == Grade.HEAVY ? "heavy-" : "clean-";
    }

    static String name(Grade grade) {
        return grade == Grade.HEAVY ? "bộ nặng" : "bộ sạch đến vừa";
    }
}
